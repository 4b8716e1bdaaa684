import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long {@code intercity read} takes, from the shell to its end. */
final class Reads {

  private Reads() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = Integer.parseInt(arguments[1]);
    for (String article : Arrays.asList(arguments).subList(2, arguments.length)) {
      System.out.println("read " + Path.of(article).getFileName() + ": " + measure(article, count));
    }
  }

  private static String measure(String article, int count)
      throws IOException, InterruptedException {
    if (!Files.exists(Path.of(article))) {
      return "absent";
    }
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long began = System.nanoTime();
      int end = Desk.run("read", "--published", "2024-11-22", article);
      times.add(Duration.ofNanos(System.nanoTime() - began));
      if (end != 0) {
        throw new IOException("read ended with " + end);
      }
    }
    return new Times(times).range();
  }
}

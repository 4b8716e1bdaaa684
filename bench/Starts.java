import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** From {@code serve} to the first page, without and with the AOT cache, and the memory it takes. */
final class Starts {

  private static final int VISITS = 10;

  private static final List<String> COLD =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "--enable-native-access=ALL-UNNAMED",
          "-XX:+UseSerialGC",
          "-jar",
          "server/target/app/intercity.jar");

  private Starts() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Desk.begin(Path.of(arguments[0], "starts"));
    int count = Integer.parseInt(arguments[1]);
    measure("cold", COLD, data, count);
    measure("with the AOT cache", Desk.LAUNCHER, data, count);
  }

  private static void measure(String name, List<String> program, Path data, int count)
      throws IOException, InterruptedException {
    List<Duration> times = new ArrayList<>();
    List<Long> resident = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      try (Desk desk = Desk.open(program, data)) {
        times.add(desk.start());
        for (int visit = 0; visit < VISITS; visit++) {
          Browser.on(desk.address()).visit("/sign-in");
        }
        resident.add(desk.residentMegabytes());
      }
    }
    System.out.println("start, " + name + ": " + new Times(times).range());
    System.out.println(
        "resident memory after %d requests, %s: %s MiB"
            .formatted(
                VISITS,
                name,
                resident.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "))));
  }
}

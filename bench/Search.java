import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.placesearch.PlaceSearch;

/** How long a search takes while a name is typed: whole, begun, and each with one typo. */
final class Search {

  private static final int LIMIT = 8;

  private Search() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Gazetteer gazetteer = Gazetteers.of(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[1]);
    long began = System.nanoTime();
    PlaceSearch search = new PlaceSearch(gazetteer, Runnable::run);
    search.prepare();
    Duration built = Duration.ofNanos(System.nanoTime() - began);
    List<String> names = new ArrayList<>();
    gazetteer.names().forEach(name -> names.add(name.name()));
    System.out.printf(
        "search: index of %d names made in %s, %.1f MB%n",
        names.size(), Times.seconds(built), search.bytes() / 1e6);
    Random random = new Random(20260301);
    measure("warming up", count, search, names, random, true, true);
    measure("whole", count, search, names, random, false, false);
    measure("begun", count, search, names, random, true, false);
    measure("whole, one typo", count, search, names, random, false, true);
    measure("begun, one typo", count, search, names, random, true, true);
  }

  private static void measure(
      String what,
      int count,
      PlaceSearch search,
      List<String> names,
      Random random,
      boolean begun,
      boolean typo) {
    List<Duration> times = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < count; i++) {
      String name = names.get(random.nextInt(names.size()));
      String typed = begun ? name.substring(0, 1 + random.nextInt(name.length())) : name;
      String asked = typo ? mistyped(typed, random) : typed;
      long began = System.nanoTime();
      boolean any = !search.find(asked, LIMIT, _ -> 0).isEmpty();
      times.add(Duration.ofNanos(System.nanoTime() - began));
      found += any ? 1 : 0;
    }
    Times sorted = new Times(times);
    System.out.printf(
        "search, %s: median %s, p99 %s, max %s, %d of %d answered%n",
        what,
        fine(sorted.quantile(0.5)),
        fine(sorted.quantile(0.99)),
        fine(sorted.quantile(1)),
        found,
        count);
  }

  private static String fine(Duration time) {
    return "%.2f ms".formatted(time.toNanos() / 1e6);
  }

  /** A letter left out, doubled, changed for another of the name, or put behind the next. */
  private static String mistyped(String name, Random random) {
    int at = random.nextInt(name.length());
    StringBuilder letters = new StringBuilder(name);
    switch (random.nextInt(4)) {
      case 0 -> letters.deleteCharAt(at);
      case 1 -> letters.insert(at, letters.charAt(at));
      case 2 -> letters.setCharAt(at, name.charAt(random.nextInt(name.length())));
      default -> {
        if (at + 1 < name.length()) {
          letters.setCharAt(at, name.charAt(at + 1));
          letters.setCharAt(at + 1, name.charAt(at));
        }
      }
    }
    return letters.toString();
  }
}

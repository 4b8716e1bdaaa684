import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * The desk's pages on a full register, all sorts mixed, at a fixed rate in an open loop: DATA RATE
 * SECONDS TIES VISITS CONTACTS. A latency counts from the moment at which its request was due. Then
 * the papers, one at a time.
 */
final class Week {

  private static final int WARM_UP_SECONDS = 20;
  private static final int PAPERS = 5;

  private final Browser officer;
  private final Random random = new Random(1);
  private final Map<String, IntFunction<String>> pages = new LinkedHashMap<>();

  private Week(Browser officer, int ties, int visits, int contacts) {
    this.officer = officer;
    page("home", n -> "/");
    page("ties", n -> "/ties?page=" + (1 + n % (ties / 50)));
    page("a tie", n -> "/ties/T" + (1 + n % ties));
    page("visits", n -> "/visits?page=" + (1 + n % (visits / 50)));
    page("a visit", n -> "/visits/V" + (1 + n % visits));
    page("a visit's form", n -> "/visits/V" + (1 + n % visits) + "/edit");
    page("people", n -> "/people?page=" + (1 + n % (contacts / 50)));
    page("people by name", n -> "/people?q=" + (char) ('a' + n % 26));
    page("a person", n -> "/people/P" + (1 + n % contacts));
    page("a post", n -> "/posts/O" + (1 + n % (ties * 5)));
    page("meetings", n -> "/meetings");
    page("a meeting", n -> "/meetings/M" + (1 + n % (visits / 20)));
    page("commitments", n -> "/commitments");
    page("a commitment", n -> "/commitments/C" + (1 + n % (visits / 4)));
    page("calendar", n -> "/calendar?month=" + YearMonth.now().minusMonths(n % 120));
    page("duties", n -> "/duties");
    page("yearly review", n -> "/review");
    page("search", n -> "/search?q=" + List.of("Gwangju", "Kim", "vase", "Talks", "Qing").get(n % 5));
    page("journal", n -> "/journal");
    page("own city", n -> "/bodies/gov-gn1841811");
    page("cities", n -> "/bodies");
    page("yearly figures", n -> "/reports/statistics");
    page("papers", n -> "/reports");
  }

  private void page(String name, IntFunction<String> address) {
    pages.put(name, address);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rate = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    try (Desk desk = Desk.open(Path.of(arguments[0]))) {
      Week week =
          new Week(
              arguments.length > 6 ? Browser.signedIn(desk) : Browser.welcomed(desk),
              Integer.parseInt(arguments[3]),
              Integer.parseInt(arguments[4]),
              Integer.parseInt(arguments[5]));
      week.alone();
      if (rate == 0) {
        return;
      }
      week.run(rate, WARM_UP_SECONDS);
      week.report(rate, seconds, week.run(rate, seconds));
      week.papers();
      System.out.println("resident memory after: " + desk.residentMegabytes() + " MiB");
    }
  }

  /** Every sort of page once, so that one that fails or takes long alone is seen. */
  private void alone() throws IOException, InterruptedException {
    for (Map.Entry<String, IntFunction<String>> page : pages.entrySet()) {
      String address = page.getValue().apply(17);
      long began = System.nanoTime();
      HttpResponse<byte[]> answer = officer.visit(address);
      Duration first = Duration.ofNanos(System.nanoTime() - began);
      began = System.nanoTime();
      officer.visit(address);
      Duration second = Duration.ofNanos(System.nanoTime() - began);
      System.out.println(
          "%-16s status %d, first %s, again %s, %d bytes"
              .formatted(
                  page.getKey(),
                  answer.statusCode(),
                  Times.millis(first),
                  Times.millis(second),
                  answer.body().length));
    }
  }

  private Map<String, ConcurrentLinkedQueue<Duration>> run(int rate, int seconds) {
    Map<String, ConcurrentLinkedQueue<Duration>> times = new ConcurrentHashMap<>();
    List<String> names = new ArrayList<>(pages.keySet());
    long began = System.nanoTime();
    try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long n = 0; n < (long) rate * seconds; n++) {
        long intended = began + n * 1_000_000_000L / rate;
        for (long left = intended - System.nanoTime(); left > 0; left = intended - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        String name = names.get(random.nextInt(names.size()));
        String address = pages.get(name).apply(random.nextInt(1_000_000));
        requests.submit(() -> times.computeIfAbsent(name, _ -> new ConcurrentLinkedQueue<>()).add(request(address, intended)));
      }
    }
    return times;
  }

  private Duration request(String address, long intended) {
    try {
      HttpResponse<byte[]> answer = officer.visit(address);
      if (answer.statusCode() != 200) {
        System.out.println(address + " answered " + answer.statusCode());
      }
    } catch (IOException | InterruptedException lost) {
      System.out.println(address + " was lost: " + lost.getMessage());
    }
    return Duration.ofNanos(System.nanoTime() - intended);
  }

  private void report(int rate, int seconds, Map<String, ConcurrentLinkedQueue<Duration>> times) {
    pages.keySet().forEach(name -> line(name, new ArrayList<>(times.getOrDefault(name, new ConcurrentLinkedQueue<>()))));
    List<Duration> all = new ArrayList<>();
    times.values().forEach(all::addAll);
    line("all, %d/s, %d s".formatted(rate, seconds), all);
  }

  private static void line(String name, List<Duration> taken) {
    if (taken.isEmpty()) {
      return;
    }
    Times sorted = new Times(taken);
    System.out.println(
        "%-16s median %s, p99 %s, max %s, %d answers"
            .formatted(
                name,
                Times.millis(sorted.quantile(0.5)),
                Times.millis(sorted.quantile(0.99)),
                Times.millis(sorted.quantile(1)),
                taken.size()));
  }

  private void papers() throws IOException, InterruptedException {
    for (Map.Entry<String, String> paper :
        Map.of(
                "briefing book", "/reports/visits/V%d/briefing.pdf",
                "trip report", "/reports/visits/V%d/trip.pdf",
                "statistics of ten years, PDF", "/reports/statistics.pdf?from=2016&to=2025",
                "statistics of ten years, XLSX", "/reports/statistics.xlsx?from=2016&to=2025",
                "handover book", "/reports/handover.pdf")
            .entrySet()) {
      List<Duration> taken = new ArrayList<>();
      int bytes = 0;
      for (int n = 0; n < PAPERS; n++) {
        long began = System.nanoTime();
        HttpResponse<byte[]> answer = officer.visit(paper.getValue().formatted(100 + n * 37));
        taken.add(Duration.ofNanos(System.nanoTime() - began));
        bytes = answer.statusCode() == 200 ? answer.body().length : -answer.statusCode();
      }
      System.out.println(paper.getKey() + ": " + new Times(taken).range() + ", " + bytes + " bytes");
    }
  }
}

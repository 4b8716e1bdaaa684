import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The home page at a fixed rate, an open loop: a request is sent at its time whether or not those
 * before have been answered, and its latency counts from that time.
 */
final class Home {

  private static final int WARM_UP_SECONDS = 10;

  private Home() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Desk.begin(Path.of(arguments[0], "home"));
    int rate = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    try (Desk desk = Desk.open(data)) {
      Browser officer = Browser.welcomed(desk);
      System.out.println(
          "home page: " + officer.get("/").body().length() + " characters, "
              + officer.visit("/").body().length + " bytes compressed");
      report("first %d s after the start".formatted(WARM_UP_SECONDS), officer, rate, WARM_UP_SECONDS);
      report("then %d s".formatted(seconds), officer, rate, seconds);
      System.out.println("home page, resident memory after: " + desk.residentMegabytes() + " MiB");
    }
  }

  private static void report(String name, Browser officer, int rate, int seconds) {
    Queue<Duration> times = new ConcurrentLinkedQueue<>();
    AtomicInteger errors = new AtomicInteger();
    long began = System.nanoTime();
    try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long n = 0; n < (long) rate * seconds; n++) {
        long intended = began + n * 1_000_000_000L / rate;
        for (long left = intended - System.nanoTime(); left > 0; left = intended - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        requests.submit(() -> request(officer, intended, times, errors));
      }
    }
    List<Duration> all = new ArrayList<>(times);
    Times sorted = new Times(all);
    System.out.println(
        "home page, %d/s, %s: median %s, p99 %s, max %s, %d answers, %d errors"
            .formatted(
                rate,
                name,
                Times.millis(sorted.quantile(0.5)),
                Times.millis(sorted.quantile(0.99)),
                Times.millis(sorted.quantile(1)),
                all.size(),
                errors.get()));
  }

  private static void request(
      Browser officer, long intended, Queue<Duration> times, AtomicInteger errors) {
    try {
      HttpResponse<byte[]> answer = officer.visit("/");
      times.add(Duration.ofNanos(System.nanoTime() - intended));
      if (answer.statusCode() != 200) {
        errors.incrementAndGet();
      }
    } catch (IOException | InterruptedException lost) {
      times.add(Duration.ofNanos(System.nanoTime() - intended));
      errors.incrementAndGet();
    }
  }
}

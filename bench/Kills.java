import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Kills a real desk, again and again, while four officers hand in articles. What it acknowledged,
 * by sending them on to the reading, must be there after the restart, word for word.
 */
final class Kills {

  private static final int OFFICERS = 4;
  private static final int LATEST_DEATH_MILLIS = 600;
  private static final String READING = "/read/R";

  private final Path data;
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private int lost;
  private int unsound;

  private Kills(Path data) {
    this.data = data;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(arguments[1]);
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    Kills kills = new Kills(Desk.begin(Path.of(arguments[0], "kills")));
    long began = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      kills.round(round, random.nextInt(LATEST_DEATH_MILLIS));
    }
    kills.checkAll();
    System.out.println(
        ("kills of a serving desk under writes: %d, acknowledged %d, lost %d, registers that do not"
                + " verify %d, in %s (seed %d)")
            .formatted(
                rounds,
                kills.acknowledged.size(),
                kills.lost,
                kills.unsound,
                Times.seconds(Duration.ofNanos(System.nanoTime() - began)),
                seed));
    if (kills.lost + kills.unsound > 0) {
      System.exit(1);
    }
  }

  private void round(int round, int delay) throws IOException, InterruptedException {
    Desk desk = Desk.open(data);
    Browser officer = round == 0 ? Browser.welcomed(desk) : Browser.signedIn(desk);
    String token = officer.token("/read");
    Map<String, String> now = new ConcurrentHashMap<>();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < OFFICERS; i++) {
      String name = "Round %d, officer %d".formatted(round, i);
      writers.add(Thread.ofVirtual().start(() -> write(officer, token, name, now)));
    }
    for (int patience = 0; now.isEmpty() && patience < 10_000; patience++) {
      Thread.sleep(1);
    }
    Thread.sleep(delay);
    desk.kill();
    for (Thread writer : writers) {
      writer.join();
    }
    if (now.isEmpty()) {
      throw new IOException("nothing was acknowledged in round " + round);
    }
    acknowledged.putAll(now);
    if (Desk.run("journal", "verify", "--data", data.toString()) != 0) {
      unsound++;
    }
  }

  private static void write(
      Browser officer, String token, String name, Map<String, String> acknowledged) {
    try {
      for (int n = 0; ; n++) {
        String text = name + ", text " + n + ".";
        HttpResponse<String> answer = officer.post("/read", token, Map.of("text", text));
        String place = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || !place.contains(READING)) {
          throw new IllegalStateException("not kept: " + answer.statusCode() + " " + place);
        }
        acknowledged.put(place.substring(place.indexOf(READING)), text);
      }
    } catch (IOException | InterruptedException killed) {
      // as it should be
    }
  }

  private void checkAll() throws IOException, InterruptedException {
    try (Desk desk = Desk.open(data)) {
      Browser officer = Browser.signedIn(desk);
      for (Map.Entry<String, String> kept : acknowledged.entrySet()) {
        HttpResponse<String> page = officer.get(kept.getKey());
        if (page.statusCode() != 200 || !page.body().contains(kept.getValue())) {
          lost++;
        }
      }
    }
  }
}

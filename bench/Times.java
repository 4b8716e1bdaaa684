import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Measured times, from the shortest. */
record Times(List<Duration> sorted) {

  Times {
    sorted = sorted.stream().sorted().toList();
  }

  /** The smallest time that this share of all does not exceed; the middle is 0.5. */
  Duration quantile(double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }

  String median() {
    return seconds(quantile(0.5));
  }

  String range() {
    return "median %s, min %s, max %s, %d runs"
        .formatted(median(), seconds(sorted.getFirst()), seconds(sorted.getLast()), sorted.size());
  }

  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
  }

  static String millis(Duration time) {
    return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
  }
}

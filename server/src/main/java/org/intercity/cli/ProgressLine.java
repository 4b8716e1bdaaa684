package org.intercity.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line on the terminal that says how far long work has come; silent where nobody watches. */
final class ProgressLine {

  private static final int WIDTH = 30;
  private static final long EVERY = 100_000_000;

  private final PrintWriter out;
  private final String what;
  private final boolean watched = isWatched(System.console());
  private long last;

  ProgressLine(PrintWriter out, String what) {
    this.out = out;
    this.what = what;
  }

  private static boolean isWatched(@Nullable Console console) {
    return console != null && console.isTerminal();
  }

  /**
   * @param all -1 where unknown
   */
  void at(long done, long all) {
    if (!watched || System.nanoTime() - last < EVERY) {
      return;
    }
    last = System.nanoTime();
    if (all > 0) {
      int full = (int) Math.min(WIDTH, WIDTH * done / all);
      out.printf(
          Locale.ROOT,
          "\r%s [%s%s] %3d %%",
          what,
          "█".repeat(full),
          "·".repeat(WIDTH - full),
          Math.min(100, 100 * done / all));
    } else {
      out.printf(Locale.ROOT, "\r%s %,d", what, done);
    }
    out.flush();
  }

  /** Wipes the line. */
  void end() {
    if (watched) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }
}

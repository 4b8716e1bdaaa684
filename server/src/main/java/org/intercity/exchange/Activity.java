package org.intercity.exchange;

import java.util.List;
import java.util.Locale;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * How alive a tie is on a day, from what is known to have happened.
 *
 * @param weight of what happened in the time that the rule looks at
 * @param last the newest sign's day; null where there is no sign
 * @param signs what happened, the newest first
 */
public record Activity(State state, int weight, @Nullable EdtfDate last, List<Sign> signs) {

  public Activity {
    signs = List.copyOf(signs);
  }

  /** Nothing known is not the same as nothing happening. */
  public enum State {
    ACTIVE,
    QUIET,
    DORMANT,
    NO_EVIDENCE;

    /** The word in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A thing that happened.
   *
   * @param of an item's or an act's number
   * @param form {@code act}, {@code visit.head}, {@code meeting} …
   */
  public record Sign(String of, String form, EdtfDate day, int weight) {}
}

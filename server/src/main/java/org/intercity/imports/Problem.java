package org.intercity.imports;

import java.util.List;
import org.intercity.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something about a row that its reader should know.
 *
 * @param makes how the row stands because of it; ready where it only needs to be known
 * @param key the last part of a message key under {@code imports.problem}
 * @param arguments what fills the message, as texts, places or dates
 * @param spelling a place that can be chosen; null where there is nothing to choose
 * @param known what the office has that may be the same, for showing side by side
 */
public record Problem(
    Standing makes,
    String key,
    List<Object> arguments,
    @Nullable Spelling spelling,
    List<Known> known) {

  public Problem {
    arguments = List.copyOf(arguments);
    known = List.copyOf(known);
  }

  /** A place as it is written, and which places that can mean. */
  public record Spelling(String key, List<Place> options) {
    public Spelling {
      options = List.copyOf(options);
    }
  }

  /**
   * What the office has.
   *
   * @param id its number, as {@code T12}
   * @param says what it says, in short
   */
  public record Known(String id, String says) {}

  static Problem of(Standing makes, String key, Object... arguments) {
    return new Problem(makes, key, List.of(arguments), null, List.of());
  }

  /** Whether nothing can be entered before it is settled. */
  public boolean isOpen() {
    return key.equals("day_either") || (spelling != null && !key.startsWith("organisation"));
  }

  Problem with(List<Known> held) {
    return new Problem(makes, key, arguments, spelling, held);
  }
}

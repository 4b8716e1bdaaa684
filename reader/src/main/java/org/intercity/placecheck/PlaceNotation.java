package org.intercity.placecheck;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a name is written: a part with its whole as "Whole – Part", "Part (Whole)" or "Part, Whole",
 * of which the last is taken for the usual one.
 *
 * @param form the usual form, which all three ways have in common
 * @param part the name without its whole
 * @param whole what it is a part of, or what it is, as a district
 * @param unusual whether it was written with bracket or dash
 */
record PlaceNotation(String form, String part, Optional<String> whole, boolean unusual) {

  private static final Pattern BRACKET = Pattern.compile("(.+?)\\s*[(（]([^()（）]+)[)）]");
  private static final Pattern DASH = Pattern.compile("(.+?)\\s+[-–—]\\s+(.+)");
  private static final Pattern COMMA = Pattern.compile("([^,]+),\\s*(.+)");

  static PlaceNotation of(String written) {
    Matcher bracket = BRACKET.matcher(written);
    if (bracket.matches()) {
      return joined(bracket.group(1), bracket.group(2), true);
    }
    Matcher dash = DASH.matcher(written);
    if (dash.matches()) {
      return joined(dash.group(2), dash.group(1), true);
    }
    Matcher comma = COMMA.matcher(written);
    return comma.matches()
        ? joined(comma.group(1), comma.group(2), false)
        : new PlaceNotation(written, written, Optional.empty(), false);
  }

  private static PlaceNotation joined(String part, String whole, boolean unusual) {
    String first = part.strip();
    String second = whole.strip();
    return first.equals(second)
        ? new PlaceNotation(first, first, Optional.empty(), unusual)
        : new PlaceNotation(first + ", " + second, first, Optional.of(second), unusual);
  }

  /** The names under which it may be known, as "One/Other" under either. */
  Stream<String> names() {
    return Stream.of(List.of(form, part), List.of(part.split("/", -1)))
        .flatMap(List::stream)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct();
  }
}

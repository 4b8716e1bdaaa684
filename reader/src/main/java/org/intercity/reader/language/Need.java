package org.intercity.reader.language;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Strings of which one stands in every match, and where.
 *
 * @param from the least distance from the beginning of the match to that of the string; less than
 *     nothing where the pattern looks behind
 * @param to the greatest, {@link #FAR} where there is none
 */
record Need(Set<String> strings, int from, int to) {

  /** As far as any sentence is long. */
  static final int FAR = 1 << 20;

  static Need here(Set<String> strings) {
    return new Need(strings, 0, 0);
  }

  /** The same behind so many characters. */
  Need behind(int least, int most) {
    return new Need(strings, Math.max(-FAR, from + least), Math.min(FAR, to + most));
  }

  Need or(Need other) {
    Set<String> either = new LinkedHashSet<>(strings);
    either.addAll(other.strings);
    return new Need(either, Math.min(from, other.from), Math.max(to, other.to));
  }

  /** The length of the shortest string. */
  int shortest() {
    return strings.stream().mapToInt(String::length).min().orElse(0);
  }
}

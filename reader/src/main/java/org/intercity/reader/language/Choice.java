package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.reader.text.Shape;
import org.intercity.reader.text.Type;

/** A need of a rule in numbers: of several strings with marks one must stand near a match. */
final class Choice {

  /** A shorter string in plain letters stands in nearly every sentence. */
  private static final int PLAIN = 3;

  /** So many letters of a string tell as much as all, and keep the automaton of all small. */
  private static final int TELLING = 8;

  private static final int NOTHING = -1;

  private final List<Alternative> alternatives;

  /** The strings by their numbers, {@code NOTHING} for an alternative of marks alone. */
  private final int[] strings;

  /** Its number among those that strings alone decide, {@code NOTHING} where marks do. */
  private final int number;

  private final int from;
  private final int to;

  private Choice(List<Alternative> alternatives, int[] strings, int number, Need need) {
    this.alternatives = alternatives;
    this.strings = strings;
    this.number = number;
    from = need.from();
    to = need.to();
  }

  /** The choice, empty where it would tell nothing. */
  static Optional<Choice> of(Need need, Fragments fragments) {
    List<Alternative> all = need.strings().stream().map(Alternative::of).distinct().toList();
    if (!all.stream().allMatch(Alternative::tells)) {
      return Optional.empty();
    }
    int[] strings =
        all.stream()
            .mapToInt(one -> one.string().isEmpty() ? NOTHING : fragments.number(one.string()))
            .toArray();
    boolean marked = Arrays.stream(strings).anyMatch(string -> string == NOTHING);
    return Optional.of(
        new Choice(all, strings, marked ? NOTHING : fragments.choice(strings), need));
  }

  /** Whether it stands at a known distance from the beginning of a match. */
  boolean isNear() {
    return to < Need.FAR;
  }

  int weight() {
    return alternatives.stream().mapToInt(Alternative::weight).min().orElse(0);
  }

  /** Whether a stretch may hold it that holds one of the strings of these choices. */
  boolean isMet(BitSet choices) {
    return number == NOTHING || choices.get(number);
  }

  /** Whether a stretch with these strings and types of marks holds it. */
  boolean isMet(BitSet held, int marked) {
    for (int i = 0; i < strings.length; i++) {
      if ((alternatives.get(i).types() & ~marked) == 0
          && (strings[i] == NOTHING || held.get(strings[i]))) {
        return true;
      }
    }
    return false;
  }

  /** Where in a shape a match can begin that has this near it. */
  BitSet starts(Held held, Shape shape) {
    BitSet starts = new BitSet(shape.length());
    for (int i = 0; i < strings.length; i++) {
      Alternative alternative = alternatives.get(i);
      if (strings[i] == NOTHING) {
        shape.eachOf(
            alternative.mark(), at -> around(at - alternative.offset(), shape.length(), starts));
      } else if (held.strings().get(strings[i])) {
        held.each(
            strings[i],
            at -> around(shape.indexOf(at) - alternative.offset(), shape.length(), starts));
      }
    }
    return starts;
  }

  private void around(int at, int length, BitSet starts) {
    int first = Math.max(0, at - to);
    int last = Math.min(length - 1, at - from);
    if (first <= last) {
      starts.set(first, last + 1);
    }
  }

  /**
   * A string with marks.
   *
   * @param types of its marks, as bits
   * @param string the longest between its marks or its beginning, empty where none tells anything
   * @param offset of that string in the whole, or of the first mark
   */
  private record Alternative(int types, String string, Type mark, int offset) {

    /** The mark of a string that has none. */
    private static final Type NONE = Type.PLACE;

    static Alternative of(String written) {
      List<String> parts = new ArrayList<>();
      int types = 0;
      int from = 0;
      int mark = -1;
      for (int at = 0; at <= written.length(); at++) {
        if (at == written.length() || Type.isSymbol(written.charAt(at))) {
          parts.add(written.substring(from, at));
          from = at + 1;
          if (at < written.length()) {
            types |= Type.bit(written.charAt(at));
            mark = mark < 0 ? at : mark;
          }
        }
      }
      String longest =
          parts.stream().max(Comparator.comparingInt(Alternative::weight)).orElseThrow();
      Type type = mark < 0 ? NONE : Type.of(written.charAt(mark));
      return weight(longest) < PLAIN
          ? new Alternative(types, "", type, mark)
          : new Alternative(types, beginning(longest), type, written.indexOf(longest));
    }

    private static String beginning(String string) {
      return string.substring(0, Math.min(TELLING, string.length()));
    }

    boolean tells() {
      return types != 0 || !string.isEmpty();
    }

    int weight() {
      return weight(string) + PLAIN * Integer.bitCount(types);
    }

    /** A letter of an alphabet tells less than a syllable or a word. */
    private static int weight(String string) {
      return string.chars().map(c -> c < 0x250 ? 1 : PLAIN).sum();
    }
  }
}

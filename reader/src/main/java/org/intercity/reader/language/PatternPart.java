package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pattern.
 *
 * @param first with which characters it can begin
 * @param exact all that it can match, null where that is too much to spell out
 * @param needs what it must hold, beside {@code exact}
 */
record PatternPart(
    boolean optional,
    CharChoice first,
    @Nullable Set<String> exact,
    List<Need> needs,
    Length length) {

  /** Larger choices of strings are not spelled out. */
  private static final int MOST = 64;

  /** A character outside the basic plane takes two units. */
  private static final Length CHARACTER = new Length(1, 2);

  static final PatternPart NOTHING =
      new PatternPart(true, CharChoice.none(), Set.of(""), List.of(), new Length(0, 0));

  /** How many characters a match has, at least and at most. */
  record Length(int least, int most) {

    Length and(Length other) {
      return new Length(least + other.least, Math.min(Need.FAR, most + other.most));
    }

    Length or(Length other) {
      return new Length(Math.min(least, other.least), Math.max(most, other.most));
    }

    Length times(int fewest, int most) {
      return new Length(
          least * fewest, (int) Math.min(Need.FAR, (long) this.most * Math.min(most, Need.FAR)));
    }
  }

  static PatternPart one(CharChoice choice) {
    if (!choice.isListed() || choice.size() > MOST) {
      return new PatternPart(false, choice, null, List.of(), CHARACTER);
    }
    Set<String> letters = new LinkedHashSet<>();
    choice.listed().stream().forEach(c -> letters.add(Character.toString(c)));
    return new PatternPart(false, choice, letters, List.of(), new Length(1, 1));
  }

  List<Need> all() {
    if (exact == null || exact.contains("")) {
      return needs;
    }
    List<Need> all = new ArrayList<>(needs);
    all.add(Need.here(exact));
    return all;
  }

  PatternPart then(PatternPart next) {
    CharChoice start = CharChoice.none().with(first);
    if (optional) {
      start.with(next.first);
    }
    boolean both = optional && next.optional;
    Length whole = length.and(next.length);
    if (exact != null && next.exact != null && exact.size() * next.exact.size() <= MOST) {
      Set<String> joined = new LinkedHashSet<>();
      exact.forEach(one -> next.exact.forEach(other -> joined.add(one + other)));
      return new PatternPart(both, start, joined, joined(needs, next.needs), whole);
    }
    return new PatternPart(both, start, null, joined(all(), next.all()), whole);
  }

  private List<Need> joined(List<Need> own, List<Need> next) {
    List<Need> needed = new ArrayList<>(own);
    next.forEach(need -> needed.add(need.behind(length.least(), length.most())));
    return needed;
  }

  PatternPart or(PatternPart other) {
    boolean either = optional || other.optional;
    CharChoice start = CharChoice.none().with(first).with(other.first);
    Length one = length.or(other.length);
    if (exact != null
        && other.exact != null
        && exact.size() + other.exact.size() <= MOST
        && needs.isEmpty()
        && other.needs.isEmpty()) {
      return new PatternPart(either, start, union(exact, other.exact), List.of(), one);
    }
    List<Need> needed =
        telling(all())
            .flatMap(need -> telling(other.all()).map(need::or))
            .filter(need -> need.strings().size() <= 4 * MOST)
            .map(List::of)
            .orElse(List.of());
    return new PatternPart(either, start, null, needed, one);
  }

  /** Once or not at all. */
  PatternPart maybe() {
    return new PatternPart(
        true,
        first,
        exact == null || !needs.isEmpty() ? null : union(exact, Set.of("")),
        List.of(),
        length.times(0, 1));
  }

  /** So many times. */
  PatternPart times(int fewest, int most) {
    Length times = length.times(fewest, most);
    return fewest == 0
        ? new PatternPart(true, first, null, List.of(), times)
        : new PatternPart(optional, first, null, all(), times);
  }

  /** What must stand behind a place, or before it, and is no part of the match. */
  PatternPart around(boolean ahead) {
    List<Need> seen =
        ahead
            ? all()
            : all().stream().map(need -> need.behind(-length.most(), -length.least())).toList();
    return new PatternPart(true, CharChoice.none(), Set.of(""), seen, NOTHING.length());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  /** The choice whose shortest string is the longest. */
  private static Optional<Need> telling(List<Need> needs) {
    return needs.stream()
        .max(
            Comparator.comparingInt(Need::shortest)
                .thenComparingInt(need -> -need.strings().size()));
  }
}

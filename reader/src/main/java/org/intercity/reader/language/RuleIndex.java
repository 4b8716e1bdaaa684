package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.intercity.reader.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are worth trying where: by the character at hand, among those whose needs the whole
 * stretch meets.
 */
final class RuleIndex {

  private static final int PAGE = 256;
  private static final int[] NONE = {};

  /** A sketch of the characters of a text: one bit for each, shared by some. */
  private static final int SKETCH = 1024;

  private final List<Rule> rules;
  private final int[][][] byChar = new int[PAGE][][];
  private final int[][] bySort = new int[CharChoice.SORTS][];
  private final long[][][] needs;

  RuleIndex(List<Rule> rules) {
    this.rules = rules;
    List<PatternStart> starts =
        rules.stream().map(rule -> PatternStart.of(rule.pattern().pattern())).toList();
    for (int sort = 0; sort < CharChoice.SORTS; sort++) {
      bySort[sort] = those(starts, sort, null);
    }
    BitSet listed = new BitSet();
    starts.forEach(start -> listed.or(start.first().listed()));
    listed.stream()
        .forEach(c -> put((char) c, those(starts, CharChoice.sortOf((char) c), (char) c)));
    needs = new long[rules.size()][][];
    for (int i = 0; i < rules.size(); i++) {
      needs[i] = starts.get(i).needs().stream().map(RuleIndex::sketch).toArray(long[][]::new);
    }
  }

  private static int[] those(List<PatternStart> starts, int sort, @Nullable Character c) {
    int[] found = new int[starts.size()];
    int count = 0;
    for (int i = 0; i < starts.size(); i++) {
      CharChoice first = starts.get(i).first();
      if (first.hasSort(sort) || (c != null && first.listed().get(c))) {
        found[count++] = i;
      }
    }
    return count == 0 ? NONE : java.util.Arrays.copyOf(found, count);
  }

  private void put(char c, int[] those) {
    int page = c / PAGE;
    if (byChar[page] == null) {
      byChar[page] = new int[PAGE][];
    }
    byChar[page][c % PAGE] = those;
  }

  private int[] at(char c) {
    int[][] page = byChar[c / PAGE];
    int[] those = page == null ? null : page[c % PAGE];
    return those != null ? those : bySort[CharChoice.sortOf(c)];
  }

  private static long[] sketch(CharChoice choice) {
    long[] bits = new long[SKETCH / Long.SIZE];
    choice.listed().stream().forEach(c -> set(bits, (char) c));
    return bits;
  }

  private static void set(long[] bits, char c) {
    int bit = (c * 31) & (SKETCH - 1);
    bits[bit >>> 6] |= 1L << bit;
  }

  private static boolean meet(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      if ((one[i] & other[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean @Nullable [] possible(String text) {
    long[] bits = new long[SKETCH / Long.SIZE];
    for (int at = 0; at < text.length(); at++) {
      set(bits, text.charAt(at));
    }
    boolean[] possible = new boolean[needs.length];
    boolean any = false;
    for (int i = 0; i < needs.length; i++) {
      boolean all = true;
      for (long[] need : needs[i]) {
        all &= meet(bits, need);
      }
      possible[i] = all;
      any |= all;
    }
    return any ? possible : null;
  }

  /** All matches, rule by rule; of one rule none overlaps another. */
  List<Match> all(Shape shape) {
    return matches(shape, false);
  }

  boolean any(Shape shape) {
    return !matches(shape, true).isEmpty();
  }

  private List<Match> matches(Shape shape, boolean one) {
    String text = shape.text();
    boolean @Nullable [] possible = possible(text);
    if (possible == null) {
      return List.of();
    }
    @Nullable Matcher[] matchers = new Matcher[rules.size()];
    int[] from = new int[rules.size()];
    List<List<Match>> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (int rule : at(text.charAt(at))) {
        if (possible[rule] && from[rule] <= at) {
          Matcher matcher = matchers[rule];
          if (matcher == null) {
            matcher = rules.get(rule).over(shape);
            matcher.useAnchoringBounds(false).useTransparentBounds(true);
            matchers[rule] = matcher;
          }
          matcher.region(at, text.length());
          if (matcher.lookingAt() && matcher.end() > at) {
            from[rule] = matcher.end();
            while (found.size() <= rule) {
              found.add(new ArrayList<>(1));
            }
            found.get(rule).add(new Match(rules.get(rule), shape, matcher.toMatchResult()));
            if (one) {
              return found.get(rule);
            }
          }
        }
      }
    }
    return found.stream().flatMap(List::stream).toList();
  }
}

package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import org.intercity.reader.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are worth trying where: by the character at hand, among those whose demands the whole
 * stretch meets.
 */
final class RuleIndex {

  private static final int PAGE = 256;
  private static final int[] NONE = {};

  private final List<Rule> rules;
  private final int[][][] byChar = new int[PAGE][][];
  private final int[][] bySort = new int[CharChoice.SORTS][];
  private final Demand[] demands;

  RuleIndex(List<Rule> rules, Fragments fragments) {
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
    demands =
        starts.stream().map(start -> Demand.of(start.needs(), fragments)).toArray(Demand[]::new);
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
    return count == 0 ? NONE : Arrays.copyOf(found, count);
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

  /**
   * The rules that can match in a stretch at all.
   *
   * @param held the strings in it, by their numbers
   * @param marked the types of marks in it, as bits
   */
  int[] possible(BitSet held, int marked) {
    int[] possible = NONE;
    int count = 0;
    for (int rule = 0; rule < demands.length; rule++) {
      if (demands[rule].isMet(held, marked)) {
        if (count == possible.length) {
          possible = Arrays.copyOf(possible, Math.max(4, 2 * count));
        }
        possible[count++] = rule;
      }
    }
    return count == possible.length ? possible : Arrays.copyOf(possible, count);
  }

  /** Those of the rules whose strings a stretch holds that find the marks they want as well. */
  int[] possible(ReadText.Held held, int marked) {
    int[] there = held.rulesOf(this);
    int count = 0;
    int[] possible = NONE;
    for (int rule : there) {
      if (demands[rule].isMet(held.strings(), marked)) {
        if (count == possible.length) {
          possible = Arrays.copyOf(possible, there.length);
        }
        possible[count++] = rule;
      }
    }
    return count == possible.length ? possible : Arrays.copyOf(possible, count);
  }

  /** All matches of these rules, rule by rule; of one rule none overlaps another. */
  List<Match> all(Shape shape, int[] possible) {
    return matches(shape, possible, false);
  }

  boolean any(Shape shape, int[] possible) {
    return !matches(shape, possible, true).isEmpty();
  }

  private List<Match> matches(Shape shape, int[] possible, boolean one) {
    String text = shape.text();
    @Nullable Matcher[] matchers = new Matcher[rules.size()];
    int[] from = new int[rules.size()];
    Arrays.fill(from, Integer.MAX_VALUE);
    for (int rule : possible) {
      from[rule] = 0;
    }
    List<@Nullable List<Match>> found = new ArrayList<>(Collections.nCopies(rules.size(), null));
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      for (int rule : at(text.charAt(at))) {
        if (from[rule] <= at) {
          Matcher matcher = matchers[rule];
          if (matcher == null) {
            matcher = rules.get(rule).over(shape);
            matcher.useAnchoringBounds(false).useTransparentBounds(true);
            matchers[rule] = matcher;
          }
          matcher.region(at, text.length());
          if (matcher.lookingAt() && matcher.end() > at) {
            from[rule] = matcher.end();
            Match match = new Match(rules.get(rule), shape, matcher.toMatchResult());
            if (one) {
              return List.of(match);
            }
            List<Match> ofRule = found.get(rule);
            if (ofRule == null) {
              ofRule = new ArrayList<>(2);
              found.set(rule, ofRule);
            }
            ofRule.add(match);
            count++;
          }
        }
      }
    }
    return count == 0 ? List.of() : joined(found, count);
  }

  private static List<Match> joined(List<@Nullable List<Match>> found, int count) {
    List<Match> all = new ArrayList<>(count);
    for (List<Match> ofRule : found) {
      if (ofRule != null) {
        all.addAll(ofRule);
      }
    }
    return all;
  }
}

package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.intercity.reader.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are worth trying where: those whose demands the stretch meets, at the characters with
 * which they can begin, where what they need is near.
 */
final class RuleIndex {

  private static final int[] NONE = {};

  private final int number;
  private final List<Rule> rules;
  private final CharChoice[] firsts;
  private final Demand[] demands;

  RuleIndex(List<Rule> rules, Fragments fragments) {
    this.rules = rules;
    number = fragments.group();
    List<PatternStart> starts =
        rules.stream().map(rule -> PatternStart.of(rule.pattern().pattern())).toList();
    firsts = starts.stream().map(PatternStart::first).toArray(CharChoice[]::new);
    demands =
        starts.stream().map(start -> Demand.of(start.needs(), fragments)).toArray(Demand[]::new);
  }

  boolean isEmpty() {
    return demands.length == 0;
  }

  /** Its number among the groups of rules of a pack. */
  int number() {
    return number;
  }

  /** The rules that can match in a stretch at all, by the choices of strings it meets. */
  int[] possible(BitSet met) {
    int count = 0;
    int[] possible = NONE;
    for (int rule = 0; rule < demands.length; rule++) {
      if (demands[rule].isMet(met)) {
        possible = count < possible.length ? possible : Arrays.copyOf(possible, count + 4);
        possible[count++] = rule;
      }
    }
    return count == possible.length ? possible : Arrays.copyOf(possible, count);
  }

  /** Those of the rules that find the strings and marks they want. */
  int[] possible(int[] rules, Held held, int marked) {
    int count = 0;
    int[] possible = NONE;
    for (int rule : rules) {
      if (demands[rule].isMet(held.strings(), marked)) {
        if (count == possible.length) {
          possible = Arrays.copyOf(possible, rules.length);
        }
        possible[count++] = rule;
      }
    }
    return count == possible.length ? possible : Arrays.copyOf(possible, count);
  }

  /** All matches of these rules, rule by rule; of one rule none overlaps another. */
  List<Match> all(Held held, Shape shape, int[] possible) {
    List<Match> found = new ArrayList<>();
    for (int rule : possible) {
      matches(rule, held, shape, false, found);
    }
    return found;
  }

  boolean any(Held held, Shape shape, int[] possible) {
    List<Match> found = new ArrayList<>(1);
    for (int rule : possible) {
      matches(rule, held, shape, true, found);
      if (!found.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void matches(int rule, Held held, Shape shape, boolean one, List<Match> found) {
    BitSet starts = demands[rule].starts(held, shape);
    CharChoice first = firsts[rule];
    String text = shape.text();
    Matcher matcher = null;
    for (int at = next(starts, 0); at >= 0 && at < text.length(); at = next(starts, at + 1)) {
      if (first.has(text.charAt(at))) {
        if (matcher == null) {
          matcher = rules.get(rule).over(shape);
          matcher.useAnchoringBounds(false).useTransparentBounds(true);
        }
        matcher.region(at, text.length());
        if (matcher.lookingAt() && matcher.end() > at) {
          found.add(new Match(rules.get(rule), shape, matcher.toMatchResult()));
          if (one) {
            return;
          }
          at = matcher.end() - 1;
        }
      }
    }
  }

  private static int next(@Nullable BitSet starts, int from) {
    return starts == null ? from : starts.nextSetBit(from);
  }
}

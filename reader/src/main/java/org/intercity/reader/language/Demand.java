package org.intercity.reader.language;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.intercity.reader.text.Shape;
import org.jspecify.annotations.Nullable;

/** What a stretch must hold for a rule to match in it, and how near to the match. */
final class Demand {

  /** More choices hardly ever tell more. */
  private static final int MOST = 6;

  private final Choice[] choices;

  private Demand(Choice[] choices) {
    this.choices = choices;
  }

  static Demand of(List<Need> needs, Fragments fragments) {
    return new Demand(
        needs.stream()
            .flatMap(need -> Choice.of(need, fragments).stream())
            .sorted(Comparator.comparingInt(Choice::weight).reversed())
            .limit(MOST)
            .toArray(Choice[]::new));
  }

  /** Whether a stretch may hold it all that holds one of the strings of these choices. */
  boolean isMet(BitSet met) {
    for (Choice choice : choices) {
      if (!choice.isMet(met)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch with these strings and types of marks holds it all. */
  boolean isMet(BitSet held, int marked) {
    for (Choice choice : choices) {
      if (!choice.isMet(held, marked)) {
        return false;
      }
    }
    return true;
  }

  /** Where in a shape a match can begin, null where that is anywhere. */
  @Nullable BitSet starts(Held held, Shape shape) {
    BitSet all = null;
    for (Choice choice : choices) {
      if (choice.isNear()) {
        BitSet starts = choice.starts(held, shape);
        if (all == null) {
          all = starts;
        } else {
          all.and(starts);
        }
        if (all.isEmpty()) {
          return all;
        }
      }
    }
    return all;
  }
}

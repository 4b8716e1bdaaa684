package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Shape;
import org.intercity.reader.text.Stretch;
import org.intercity.reader.text.Type;

/** The patterns of a language pack that share a name, in the order written there. */
public final class Rules {

  public static final Rules NONE = new Rules(List.of(), new Fragments());

  private static final int[] NOWHERE = {};

  private final RuleIndex index;

  /** Of the marks that its patterns see as one character each, as bits. */
  private final int types;

  /**
   * Rules of one name.
   *
   * @param fragments of the pack, not sealed yet
   */
  Rules(List<Rule> rules, Fragments fragments) {
    index = new RuleIndex(List.copyOf(rules), fragments);
    types =
        rules.stream()
            .flatMap(rule -> rule.types().stream())
            .mapToInt(Type::bit)
            .reduce(0, (some, more) -> some | more);
  }

  /** All matches in a stretch, in order; of overlapping ones the longest. */
  public List<Match> longest(ReadText text, Stretch stretch, Marks marks) {
    List<Match> all = all(text, stretch, marks);
    if (all.size() < 2) {
      return all;
    }
    List<Match> kept = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt((Match match) -> -match.span().length()))
        .filter(match -> kept.stream().noneMatch(other -> other.span().overlaps(match.span())))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(match -> match.span().start()));
    return kept;
  }

  /** All matches in a stretch, rule by rule. */
  public List<Match> all(ReadText text, Stretch stretch, Marks marks) {
    int[] possible = possible(text, stretch, marks);
    return possible.length == 0
        ? List.of()
        : index.all(text.in(stretch), shape(text, stretch, marks), possible);
  }

  public boolean any(ReadText text, Stretch stretch, Marks marks) {
    int[] possible = possible(text, stretch, marks);
    return possible.length > 0
        && index.any(text.in(stretch), shape(text, stretch, marks), possible);
  }

  private int[] possible(ReadText text, Stretch stretch, Marks marks) {
    if (index.isEmpty() || text.lacks(index)) {
      return NOWHERE;
    }
    Held held = text.in(stretch);
    int[] there = held.rulesOf(index);
    return there.length == 0 ? there : index.possible(there, held, held.types(marks));
  }

  private Shape shape(ReadText text, Stretch stretch, Marks marks) {
    return text.in(stretch).shape(marks, types);
  }
}

package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Shape;
import org.intercity.reader.text.Stretch;
import org.intercity.reader.text.Type;

/** The patterns of a language pack that share a name, in the order written there. */
public final class Rules {

  public static final Rules NONE = new Rules(List.of(), new Fragments());

  private final RuleIndex index;
  private final Set<Type> types;

  /**
   * Rules of one name.
   *
   * @param fragments of the pack, not sealed yet
   */
  Rules(List<Rule> rules, Fragments fragments) {
    index = new RuleIndex(List.copyOf(rules), fragments);
    types = EnumSet.noneOf(Type.class);
    rules.forEach(rule -> types.addAll(rule.types()));
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
    return possible.length == 0 ? List.of() : index.all(shape(text, stretch, marks), possible);
  }

  public boolean any(ReadText text, Stretch stretch, Marks marks) {
    int[] possible = possible(text, stretch, marks);
    return possible.length > 0 && index.any(shape(text, stretch, marks), possible);
  }

  private int[] possible(ReadText text, Stretch stretch, Marks marks) {
    ReadText.Held held = text.in(stretch);
    int[] there = held.rulesOf(index);
    return there.length == 0 ? there : index.possible(held, marks.types(stretch));
  }

  private Shape shape(ReadText text, Stretch stretch, Marks marks) {
    return Shape.of(text.text(), stretch, marks, types, text.lettering());
  }
}

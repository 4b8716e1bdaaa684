package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.intercity.reader.text.Lettering;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Shape;
import org.intercity.reader.text.Stretch;
import org.intercity.reader.text.Type;

/** The patterns of a language pack that share a name, in the order written there. */
public final class Rules {

  public static final Rules NONE = new Rules(List.of(), Set.of(), Lettering.PLAIN);

  private final RuleIndex index;
  private final boolean empty;
  private final Set<Type> types;
  private final Lettering lettering;

  /**
   * @param types the marks that one of the rules sees
   */
  Rules(List<Rule> rules, Set<Type> types, Lettering lettering) {
    this.index = new RuleIndex(List.copyOf(rules));
    this.empty = rules.isEmpty();
    this.types = types.isEmpty() ? Set.of() : EnumSet.copyOf(types);
    this.lettering = lettering;
  }

  /** All matches in a stretch, in order; of overlapping ones the longest. */
  public List<Match> longest(String text, Stretch stretch, Marks marks) {
    List<Match> kept = new ArrayList<>();
    all(text, stretch, marks).stream()
        .sorted(Comparator.comparingInt((Match match) -> -match.span().length()))
        .filter(match -> kept.stream().noneMatch(other -> other.span().overlaps(match.span())))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(match -> match.span().start()));
    return kept;
  }

  /** All matches in a stretch, rule by rule. */
  public List<Match> all(String text, Stretch stretch, Marks marks) {
    return empty ? List.of() : index.all(Shape.of(text, stretch, marks, types, lettering));
  }

  public boolean any(String text, Stretch stretch, Marks marks) {
    return !empty && index.any(Shape.of(text, stretch, marks, types, lettering));
  }
}

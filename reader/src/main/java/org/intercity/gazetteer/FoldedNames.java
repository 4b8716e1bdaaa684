package org.intercity.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * All names of a gazetteer as they were at one time, folded. What is made of them stays right when
 * the gazetteer goes on to a newer file; then it gives other names, by which one can tell.
 */
public final class FoldedNames {

  private final PlaceFile file;
  private final LevelWords words;

  FoldedNames(PlaceFile file, LevelWords words) {
    this.file = file;
    this.words = words;
  }

  /** The form under which all spellings of a name are the same. */
  public static String fold(String name) {
    return NameKey.of(name);
  }

  /** A folded name without its level word (시, City, 省 …), where it has one. */
  public Optional<String> bare(String folded) {
    return words.strip(folded).map(LevelWords.Stripped::stem);
  }

  /** Shows every name once, in order. */
  public void forEach(Visitor visitor) {
    file.forEachName(
        (at, name) -> {
          NameRef first = file.refsOf(at).getFirst();
          visitor.visit(new Named(name, at, bearer(first)));
        });
  }

  /** Those that bear a name, by what {@link Named#at} says, the greatest first. */
  public List<Bearer> bearers(int at) {
    return file.refsOf(at).stream().map(this::bearer).toList();
  }

  /** The place of this number, as {@link Bearer#place} gives it. */
  public Place place(int number) {
    return file.place(number);
  }

  private Bearer bearer(NameRef ref) {
    return new Bearer(
        ref.place(),
        file.weight(ref.place()),
        switch (ref.kind()) {
          case PRIMARY -> Bearing.OWN;
          case OTHER -> Bearing.FURTHER;
          case WEAK, BY_RULE -> Bearing.RARE;
        });
  }

  /** Is shown all names. */
  public interface Visitor {
    void visit(Named name);
  }

  /**
   * A name.
   *
   * @param at where it is kept
   * @param greatest the greatest place that bears it
   */
  public record Named(String name, int at, Bearer greatest) {}

  /**
   * A place that bears a name.
   *
   * @param place its number among the places known at that time
   * @param weight its population, or a low guess by its level
   * @param bearing how the name belongs to it
   */
  public record Bearer(int place, long weight, Bearing bearing) {}

  /** How a name belongs to a place. */
  public enum Bearing {
    /** Its primary name, in English or Latin script. */
    OWN,
    /** In another language or form. */
    FURTHER,
    /** Seldom used alone, or made by rule. */
    RARE
  }
}

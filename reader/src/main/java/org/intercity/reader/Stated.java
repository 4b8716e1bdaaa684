package org.intercity.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.reader.language.Pack;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Type;

/** What a few words state that stand in no sentence, as in a cell of a table, in any language. */
public final class Stated {

  /** Words in Han characters alone may be of either of the last two: the longer term counts. */
  private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja");

  private static final String NONE = "none";

  private Stated() {}

  /** The kind of a tie; empty where the words name none. */
  public static Optional<TieKind> kind(String words) {
    return terms(words, Type.KIND)
        .max(Comparator.comparingInt(Stated::length))
        .map(Term::value)
        .filter(value -> !value.equals(NONE))
        .map(TieKind::of);
  }

  /** The fields of cooperation that the words name, as {@link CooperationFields} has them. */
  public static List<String> fields(String words) {
    List<String> named =
        terms(words, Type.FIELD).map(Term::value).filter(value -> !value.equals(NONE)).toList();
    return CooperationFields.ALL.stream().filter(named::contains).toList();
  }

  private static Stream<Term> terms(String words, Type type) {
    return LANGUAGES.stream()
        .flatMap(language -> Pack.find(language).stream())
        .flatMap(pack -> pack.lexicon().in(words).stream())
        .filter(term -> term.type() == type);
  }

  private static int length(Term term) {
    return term.end() - term.start();
  }
}

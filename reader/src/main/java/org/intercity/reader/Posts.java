package org.intercity.reader;

import java.util.Comparator;
import java.util.Optional;
import org.intercity.reader.language.Pack;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Type;

/** What an official's post is, whatever the language: 副市長, 부시장 and Deputy Mayor are one. */
public final class Posts {

  private Posts() {}

  /** The packs' word for a post as written, as {@code vice-mayor}; empty where none is known. */
  public static Optional<String> find(String role, String language) {
    return Pack.find(language).stream()
        .flatMap(pack -> pack.lexicon().in(role).stream())
        .filter(term -> term.type() == Type.POST)
        .max(Comparator.comparingInt(term -> term.end() - term.start()))
        .map(Term::value);
  }
}

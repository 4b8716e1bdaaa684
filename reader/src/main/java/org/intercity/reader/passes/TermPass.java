package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import org.intercity.reader.language.Match;
import org.intercity.reader.language.Numerals;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Amount;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Type;

/** Marks the words that the language pack lists, and numbers in digits or words. */
final class TermPass implements Pass {

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public String says() {
    return "Marks the words the language pack lists (kinds, posts, fields, venues, bodies) and"
        + " numbers.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Mark> found = new ArrayList<>();
    for (Term term : draft.aids().pack().lexicon().in(draft.article().text())) {
      if (draft.sentenceOf(term).isPresent()) {
        boolean number = term.type() == Type.NUMBER || term.type() == Type.ORDINAL;
        found.add(number ? inWords(term) : term);
      }
    }
    Numerals numerals = draft.aids().pack().numerals();
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.matches("number", sentence)) {
        numerals
            .read(draft.words(match.span()))
            .ifPresent(
                value ->
                    found.add(
                        new Amount(match.span().start(), match.span().end(), Type.NUMBER, value)));
      }
    }
    return draft.with(draft.marks().with(found));
  }

  private static Amount inWords(Term term) {
    return new Amount(term.start(), term.end(), term.type(), Long.parseLong(term.value()));
  }
}

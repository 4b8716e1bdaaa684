package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.reader.Reading.Statement;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;
import org.jspecify.annotations.Nullable;

/** Reads who said what: quotations, and reported speech where there is none. */
final class StatementPass implements Pass {

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public String says() {
    return "Reads who said what; a speaker is no signatory.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Statement> statements = new ArrayList<>();
    @Nullable Human last = null;
    for (Sentence sentence : draft.sentences()) {
      List<Span> speech =
          Quotations.in(draft, sentence).stream()
              .filter(quote -> quote.length() >= Quotations.SPEECH)
              .toList();
      Optional<Human> speaker = speaker(draft, sentence, speech);
      last = speaker.orElse(last);
      if (!draft.marks().any(Type.SAYING, sentence)) {
        continue;
      }
      if (speech.isEmpty()) {
        indirect(draft, sentence).ifPresent(statements::add);
      } else if (last != null) {
        Human who = last;
        speech.forEach(
            quote ->
                statements.add(
                    new Statement(
                        who.official(), draft.words(quote), List.of(draft.quote(quote)))));
      }
    }
    return draft.with(draft.findings().withStatements(statements));
  }

  /** The person outside the quotation who is nearest to the verb of saying. */
  private static Optional<Human> speaker(Draft draft, Sentence sentence, List<Span> speech) {
    return draft.marks().of(Type.SAYING, sentence).stream()
        .filter(verb -> speech.stream().noneMatch(quote -> quote.contains(verb)))
        .findFirst()
        .flatMap(
            verb ->
                draft.people(sentence).stream()
                    .filter(human -> speech.stream().noneMatch(quote -> quote.contains(human)))
                    .min(Comparator.comparingInt(human -> human.distanceTo(verb))));
  }

  private static Optional<Statement> indirect(Draft draft, Sentence sentence) {
    for (Match match : draft.matches("indirect", sentence)) {
      Optional<Human> who = match.mark("who", Human.class);
      Optional<Span> said = match.span("said").filter(span -> span.length() > 20);
      if (who.isPresent() && said.isPresent()) {
        return Optional.of(
            new Statement(
                who.get().official(),
                draft.words(said.get()).strip(),
                List.of(draft.quote(said.get()))));
      }
    }
    return Optional.empty();
  }
}

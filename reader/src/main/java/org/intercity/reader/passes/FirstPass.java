package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading.First;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Type;
import org.jspecify.annotations.Nullable;

/** Reads claims to be the first of their sort since an earlier one, to be checked. */
final class FirstPass implements Pass {

  @Override
  public String name() {
    return "firsts";
  }

  @Override
  public String says() {
    return "Reads claims such as “the first with a Chinese city in seven years since the"
        + " memorandum of 2017”, to be checked.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<First> firsts = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      if (firsts.isEmpty()) {
        draft.matches("first", sentence).stream()
            .findFirst()
            .flatMap(match -> first(draft, sentence, match))
            .ifPresent(firsts::add);
      }
    }
    return draft.with(draft.findings().withFirsts(firsts));
  }

  private static Optional<First> first(Draft draft, Sentence sentence, Match match) {
    Side holder = draft.ties().holder();
    if (holder == null) {
      return Optional.empty();
    }
    @Nullable Side reference =
        draft.sites(sentence).stream()
            .map(site -> Side.of(draft, site))
            .filter(side -> !side.is(holder))
            .filter(side -> draft.ties().earlier().stream().anyMatch(tie -> tie.names(side)))
            .findFirst()
            .orElse(null);
    @Nullable EdtfDate since =
        draft.marks().of(When.class, sentence).stream()
            .filter(day -> !day.news())
            .map(When::past)
            .filter(java.util.Objects::nonNull)
            .min(Comparator.comparing(EdtfDate::earliest))
            .orElse(null);
    @Nullable String with =
        match
            .mark("with", Term.class)
            .or(() -> country(draft, sentence))
            .map(Term::value)
            .orElse(null);
    if (reference == null && since == null) {
      return Optional.empty();
    }
    return Optional.of(
        new First(
            holder.name(),
            holder.where(),
            with,
            since,
            reference == null ? null : reference.party(),
            List.of(draft.quote(match.span()))));
  }

  private static Optional<Term> country(Draft draft, Sentence sentence) {
    return draft.marks().of(Type.COUNTRY, sentence).stream()
        .filter(Term.class::isInstance)
        .map(Term.class::cast)
        .filter(
            term -> draft.sites(sentence).stream().noneMatch((Site s) -> ((Mark) s).contains(term)))
        .findFirst();
  }
}

package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import org.intercity.reader.ActKind;
import org.intercity.reader.Note;
import org.intercity.reader.Reading;
import org.intercity.reader.Reading.Agreement;
import org.intercity.reader.Reading.Agreements;
import org.intercity.reader.Reading.Document;
import org.intercity.reader.Reading.Grounds;
import org.intercity.sources.Article;
import org.intercity.sources.Evidence;

/** Puts the finished draft into the form of a reading, with how sure each agreement is. */
public final class Assembly {

  private static final int QUOTES = 3;

  private Assembly() {}

  public static Reading of(Draft draft) {
    Article article = draft.transcript().given();
    Findings findings = draft.findings();
    List<Note> notes = new ArrayList<>(draft.notes());
    if (draft.ties().reported().isEmpty()) {
      notes.addFirst(Note.of("no_agreement"));
    }
    return new Reading(
        new Document(
            article.id(),
            article.language(),
            article.origin().published(),
            article.origin().title(),
            article.origin().publisher(),
            article.origin().address(),
            article.text()),
        new Agreements(
            agreements(draft, draft.ties().reported()), agreements(draft, draft.ties().earlier())),
        findings.totals(),
        findings.firsts(),
        findings.exchanges(),
        findings.provenance(),
        notes);
  }

  private static List<Agreement> agreements(Draft draft, List<Tie> ties) {
    return ties.stream()
        .map(
            tie ->
                new Agreement(
                    tie.sides().stream().map(Side::party).toList(),
                    tie.wording(),
                    tie.act(),
                    tie.date(),
                    tie.signing(),
                    tie.fields(),
                    new Grounds(evidence(draft, tie), Certainty.of(draft, tie))))
        .toList();
  }

  /** The words of the text before those of a headline. */
  private static List<Evidence> evidence(Draft draft, Tie tie) {
    List<Event> events = new ArrayList<>(tie.events());
    events.sort(
        java.util.Comparator.comparing((Event event) -> !event.sentence().isBody())
            .thenComparing(event -> event.act() == ActKind.MENTIONED));
    return events.stream()
        .map(event -> draft.quote(event.evidence()))
        .distinct()
        .limit(QUOTES)
        .toList();
  }
}

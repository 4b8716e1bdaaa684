package org.intercity.reader.passes;

import java.util.Optional;
import org.intercity.reader.Reading.Provenance;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;

/** Reads whose release an article carries: reprints of one release are one voice. */
final class ProvenancePass implements Pass {

  @Override
  public String name() {
    return "provenance";
  }

  @Override
  public String says() {
    return "Reads whose release the article carries; reprints of one release are one voice.";
  }

  @Override
  public Draft apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.matches("provided", sentence)) {
        Optional<Span> by = match.span("by");
        if (by.isPresent()) {
          boolean city = match.mark("by", Site.class).isPresent();
          return draft.with(
              draft.findings().with(new Provenance(draft.words(by.get()).strip(), city)));
        }
      }
    }
    return draft;
  }
}

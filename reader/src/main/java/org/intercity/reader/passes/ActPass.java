package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Type;

/** Marks what happened: signed, planned, suspended …; the value "none" is an act denied. */
final class ActPass implements Pass {

  @Override
  public String name() {
    return "acts";
  }

  @Override
  public String says() {
    return "Reads what happened and how real it is: signed, to be signed, consented to, suspended,"
        + " ended, only mentioned, or denied.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Mark> acts = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.longest("act", sentence)) {
        acts.add(new Term(match.span().start(), match.span().end(), Type.ACT, match.value()));
      }
    }
    return draft.with(draft.marks().with(acts));
  }
}

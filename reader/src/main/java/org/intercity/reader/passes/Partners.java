package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.gazetteer.Level;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.TieKind;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;

/**
 * Lists of partners: "has two sister cities: Palmerston North, since 1983, and Neckargemünd, since
 * 1993"; "They are Kutaisi, Hakusan and Sibiu", after a sentence that names the kind.
 */
final class Partners {

  private static final String BEFORE = "before";

  private final Draft draft;

  Partners(Draft draft) {
    this.draft = draft;
  }

  /** A passing word for each tie that a list names. */
  List<Event> listed() {
    List<Event> events = new ArrayList<>();
    Optional<Term> last = Optional.empty();
    Optional<Side> lastHolder = Optional.empty();
    for (Sentence sentence : draft.sentences().stream().filter(Sentence::isBody).toList()) {
      Optional<Side> actor = actor(sentence);
      Optional<Term> here = kind(sentence);
      for (Match match : draft.matches("partners", sentence)) {
        Optional<Term> kind = match.value().equals(BEFORE) ? last : here;
        Optional<Span> list = match.span("list");
        Optional<Side> named = match.value().equals(BEFORE) ? lastHolder : actor;
        Optional<Side> holder = named.or(() -> Optional.ofNullable(draft.ties().holder()));
        if (kind.isPresent() && list.isPresent() && holder.isPresent()) {
          events.addAll(ties(sentence, list.get().start(), kind.get(), holder.get()));
        }
      }
      last = here;
      lastHolder = actor;
    }
    return events;
  }

  /** Whose partners a sentence lists or counts. */
  private Optional<Side> actor(Sentence sentence) {
    return draft.sites(sentence).stream()
        .filter(site -> site.duty() == Duty.SUBJECT || site.duty() == Duty.OWNER)
        .findFirst()
        .map(site -> Side.of(draft, site));
  }

  private Optional<Term> kind(Sentence sentence) {
    return draft.marks().of(Term.class, sentence).stream()
        .filter(term -> term.type() == Type.KIND && !term.value().equals("none"))
        .max(Comparator.comparingInt(Term::start));
  }

  private List<Event> ties(Sentence sentence, int from, Term kind, Side holder) {
    List<Site> sites =
        draft.sites(new Span(from, sentence.end())).stream()
            .filter(Partners::mayBePartner)
            .toList();
    boolean datedBefore = draft.aids().pack().setting("dated").filter("before"::equals).isPresent();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      Side side = Side.of(draft, sites.get(i));
      int end = i + 1 < sites.size() ? sites.get(i + 1).start() : sentence.end();
      if (!side.is(holder) && sites.size() > 1) {
        int before = i == 0 ? from : sites.get(i - 1).end();
        Span around =
            datedBefore
                ? new Span(before, sites.get(i).start())
                : new Span(sites.get(i).end(), end);
        When when = draft.marks().of(When.class, around).stream().findFirst().orElse(null);
        events.add(
            new Event(
                sentence,
                List.of(holder, side),
                TieKind.of(kind.value()),
                Span.of(kind),
                ActKind.MENTIONED,
                when,
                Span.of(sites.get(i))));
      }
    }
    return events;
  }

  private static boolean mayBePartner(Site site) {
    Where where = site.where();
    return where != null
        && where.level() != Level.COUNTRY
        && site.duty() != Duty.NAME
        && site.duty() != Duty.POST;
  }
}

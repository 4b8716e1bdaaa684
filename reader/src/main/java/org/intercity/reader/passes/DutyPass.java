package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.intercity.reader.BodyKind;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;

/**
 * Tells what the words around each place make of it: who acts, with whom, where; and which places
 * only stand in the name of another body.
 */
final class DutyPass implements Pass {

  @Override
  public String name() {
    return "duties";
  }

  @Override
  public String says() {
    return "Tells who acts, with whom and where; a place in the name of a university, company or"
        + " port is not a party.";
  }

  @Override
  public Draft apply(Draft draft) {
    Draft named = organisations(draft);
    Map<Site, Site> changed = new HashMap<>();
    for (Sentence sentence : named.sentences()) {
      Map<Site, Duty> duties = new HashMap<>();
      for (Match match : named.matches("duty", sentence)) {
        match
            .mark("place", Site.class)
            .filter(site -> site.duty() == Duty.PLAIN)
            .ifPresent(
                site ->
                    duties.putIfAbsent(site, Duty.valueOf(match.value().toUpperCase(Locale.ROOT))));
      }
      lists(named, sentence, duties);
      duties.forEach((site, duty) -> changed.put(site, site.as(duty)));
    }
    return councils(replace(named, changed));
  }

  /** Places within, or directly before, the name of a body that is no city. */
  private static Draft organisations(Draft draft) {
    List<Mark> bodies = new ArrayList<>();
    Map<Site, Site> changed = new HashMap<>();
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.longest("organisation", sentence)) {
        Span span = match.span();
        bodies.add(new Term(span.start(), span.end(), Type.ORGANISATION, match.value()));
        draft.sites(span).forEach(site -> changed.put(site, site.as(Duty.NAME)));
      }
    }
    return replace(
        draft.with(draft.marks().without(mark -> mark.type() == Type.ORGANISATION).with(bodies)),
        changed);
  }

  /** In a list the duty is said once, at its first or last place. */
  private static void lists(Draft draft, Sentence sentence, Map<Site, Duty> duties) {
    Pattern and = draft.aids().pack().pattern("and", ", ");
    boolean saidFirst = draft.aids().pack().setting("list").filter("first"::equals).isPresent();
    List<Site> sites = draft.sites(sentence);
    List<Site> order = saidFirst ? sites : sites.reversed();
    for (int i = 1; i < order.size(); i++) {
      Site known = order.get(i - 1);
      Site open = order.get(i);
      Site left = saidFirst ? known : open;
      Site right = saidFirst ? open : known;
      Duty duty = duties.getOrDefault(known, known.duty());
      boolean first = open.start() == sentence.start() && duty == Duty.WITH;
      if (!duties.containsKey(open)
          && !(first && !duties.containsValue(Duty.SUBJECT))
          && open.duty() == Duty.PLAIN
          && duty != Duty.NAME
          && duty != Duty.OWNER
          && left.end() <= right.start()
          && and.matcher(draft.article().text().substring(left.end(), right.start())).matches()) {
        duties.put(open, duty);
      }
    }
  }

  /** Two councils make a tie of their own; one alone decides for its city. */
  private static Draft councils(Draft draft) {
    Map<Site, Site> changed = new HashMap<>();
    for (Sentence sentence : draft.sentences()) {
      List<Site> councils =
          draft.matches("council", sentence).stream()
              .flatMap(match -> match.mark("place", Site.class).stream())
              .distinct()
              .toList();
      if (councils.size() > 1) {
        councils.forEach(site -> changed.put(site, site.as(BodyKind.COUNCIL)));
      }
    }
    return replace(draft, changed);
  }

  private static Draft replace(Draft draft, Map<Site, Site> changed) {
    return changed.isEmpty()
        ? draft
        : draft.with(
            draft
                .marks()
                .without(mark -> mark instanceof Site site && changed.containsKey(site))
                .with(List.copyOf(changed.values())));
  }
}

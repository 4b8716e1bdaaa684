package org.intercity.reader.passes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intercity.gazetteer.Level;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.NamedPlace;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Signing;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Type;
import org.jspecify.annotations.Nullable;

/** Reads where an agreement was signed, and by whom where the text says who signed. */
final class SigningPass implements Pass {

  /** A pattern's value: the heads of the parties who attend the signing are those who sign. */
  private static final String HEAD = "head";

  /** A venue's value: signed at several places at once. */
  private static final String ONLINE = "online";

  /** They stand by where a mayor signs, and sign where no mayor does. */
  private static final Set<String> OF_COUNCILS = Set.of("chair", "vice-chair", "councillor");

  private static final Set<String> HEADS =
      Set.of("mayor", "vice-mayor", "governor", "vice-governor");

  @Override
  public String name() {
    return "signing";
  }

  @Override
  public String says() {
    return "Reads place and venue, and the signatories where the text says who signed; who only"
        + " speaks or attends is none.";
  }

  @Override
  public Draft apply(Draft draft) {
    return draft.with(
        draft
            .ties()
            .withReported(
                draft.ties().reported().stream()
                    .map(tie -> tie.with(signing(draft, tie)))
                    .toList()));
  }

  private static Signing signing(Draft draft, Tie tie) {
    if (!isConcluded(tie.act()) && tie.act() != ActKind.PLANNED) {
      return Tie.UNKNOWN;
    }
    @Nullable NamedPlace place = null;
    @Nullable String venue = null;
    boolean online = false;
    List<Event> events =
        tie.events().stream().filter(event -> event.act() != ActKind.MENTIONED).toList();
    for (Event event : events) {
      Optional<Match> hall = venue(draft, event.sentence());
      online |= hall.filter(match -> match.value().equals(ONLINE)).isPresent();
      if (hall.isPresent() && venue == null) {
        venue = hall.get().span("venue").map(draft::words).orElse(null);
        place =
            place != null
                ? place
                : online ? null : hallPlace(draft, tie, hall.get(), event.sentence()).orElse(null);
      }
    }
    for (Event event : online ? List.<Event>of() : events) {
      place = place != null ? place : at(draft, tie, event.sentence()).orElse(null);
    }
    if (place == null && !online) {
      place = scene(draft).or(() -> Guests.host(draft, tie).map(SigningPass::named)).orElse(null);
    }
    return new Signing(place, venue, signatories(draft, tie));
  }

  private static Optional<Match> venue(Draft draft, Sentence sentence) {
    return draft.matches("venue", sentence).stream()
        .filter(match -> !Quotations.isSpeech(draft, sentence, match.span()))
        .findFirst();
  }

  /** The place in a hall's name, else for "the city hall" the city's own. */
  private static Optional<NamedPlace> hallPlace(
      Draft draft, Tie tie, Match hall, Sentence sentence) {
    Optional<Site> site =
        hall.span("venue")
            .flatMap(
                span ->
                    draft.sites(sentence).stream()
                        .filter(s -> span.contains(s) || s.end() == span.start())
                        .findFirst());
    if (site.isPresent()) {
      return site.map(each -> named(draft, each));
    }
    boolean own =
        hall.span("venue").stream()
            .flatMap(span -> draft.marks().of(Term.class, span).stream())
            .anyMatch(term -> term.type() == Type.VENUE && term.value().equals("hall"));
    if (!own) {
      return at(draft, tie, sentence).or(() -> host(draft, tie));
    }
    return at(draft, tie, sentence).or(() -> host(draft, tie));
  }

  /** Whoever a delegation of the other side came to, else the one the article is about. */
  private static Optional<NamedPlace> host(Draft draft, Tie tie) {
    Side holder = draft.ties().holder();
    return Guests.host(draft, tie)
        .or(() -> Optional.ofNullable(holder).filter(tie::names))
        .map(SigningPass::named);
  }

  /** "At the Nairobi ceremony", wherever the text says so. */
  private static Optional<NamedPlace> scene(Draft draft) {
    return draft.sentences().stream()
        .flatMap(sentence -> draft.matches("ceremony", sentence).stream())
        .flatMap(match -> match.mark("place", Site.class).stream())
        .map(site -> named(draft, site))
        .findFirst();
  }

  private static Optional<NamedPlace> at(Draft draft, Tie tie, Sentence sentence) {
    List<Site> sites =
        draft.sites(sentence).stream()
            .filter(site -> !Quotations.isSpeech(draft, sentence, site))
            .filter(site -> !isAround(site, tie) && !isDateline(site, sentence))
            .toList();
    Optional<Site> at = sites.stream().filter(site -> site.duty() == Duty.AT).findFirst();
    Optional<Site> to =
        sites.stream()
            .filter(site -> site.duty() == Duty.TO && tie.names(Side.of(draft, site)))
            .findFirst();
    return at.or(() -> to).map(site -> named(draft, site));
  }

  /** Where the news was written. */
  private static boolean isDateline(Site site, Sentence sentence) {
    return site.duty() == Duty.AT && site.start() == sentence.start();
  }

  /** A country, or the province in which a side lies, says only where that side is. */
  private static boolean isAround(Site site, Tie tie) {
    Where where = site.where();
    return where != null
        && (where.level() == Level.COUNTRY
            || (where.level().compareTo(Level.CITY) < 0
                && tie.sides().stream()
                    .map(Side::where)
                    .anyMatch(
                        side ->
                            side != null
                                && !side.id().equals(where.id())
                                && side.country().equals(where.country()))));
  }

  static NamedPlace named(Draft draft, Site site) {
    return named(Side.of(draft, site));
  }

  static NamedPlace named(Side side) {
    return side.where() == null
        ? new NamedPlace(side.name(), null, null)
        : new NamedPlace(side.where().name(), side.where().country(), side.where().id());
  }

  private static List<Official> signatories(Draft draft, Tie tie) {
    Map<String, Official> signed = new LinkedHashMap<>();
    Map<String, Official> councillors = new LinkedHashMap<>();
    for (Sentence sentence : sentences(draft, tie)) {
      within(draft, sentence)
          .forEach(human -> signed.putIfAbsent(human.official().name(), human.official()));
      for (Match match : draft.matches("signatory", sentence)) {
        boolean attends = match.value().equals(HEAD);
        boolean concluded =
            attends
                || match
                    .mark("act", Term.class)
                    .flatMap(act -> ActKind.find(act.value()))
                    .filter(SigningPass::isConcluded)
                    .isPresent();
        for (String group : List.of("a", "b", "c")) {
          match
              .mark(group, Human.class)
              .filter(human -> !attends || HEADS.contains(human.postWord()))
              .filter(human -> concluded && !Quotations.isSpeech(draft, sentence, human))
              .ifPresent(
                  human ->
                      (OF_COUNCILS.contains(human.postWord()) ? councillors : signed)
                          .putIfAbsent(human.official().name(), human.official()));
        }
      }
    }
    if (signed.isEmpty()) {
      heads(draft, tie)
          .forEach(human -> signed.putIfAbsent(human.official().name(), human.official()));
    }
    return List.copyOf((signed.isEmpty() ? councillors : signed).values());
  }

  /** 由市長…與市長…簽字: heads whom the words for the signing hold, unless somebody only looks on. */
  private static List<Human> within(Draft draft, Sentence sentence) {
    return draft.marks().of(Term.class, sentence).stream()
        .filter(term -> term.type() == Type.ACT && !draft.any("witness", term))
        .filter(term -> ActKind.find(term.value()).filter(SigningPass::isConcluded).isPresent())
        .flatMap(act -> draft.marks().of(Human.class, act).stream().filter(act::contains))
        .filter(human -> HEADS.contains(human.postWord()))
        .filter(human -> !Quotations.isSpeech(draft, sentence, human))
        .toList();
  }

  /** "The two mayors signed": the heads of the sides, wherever they are named. */
  private static List<Human> heads(Draft draft, Tie tie) {
    boolean both =
        sentences(draft, tie).stream().anyMatch(sentence -> draft.any("bothsigned", sentence));
    if (!both) {
      return List.of();
    }
    Side holder = draft.ties().holder();
    List<Human> people =
        draft.marks().all().stream()
            .filter(Human.class::isInstance)
            .map(Human.class::cast)
            .filter(human -> HEADS.contains(human.postWord()))
            .toList();
    return tie.sides().stream()
        .flatMap(
            side ->
                people.stream()
                    .filter(
                        human ->
                            human.official().of() == null
                                ? holder != null && side.is(holder)
                                : VisitPass.bodyOf(draft, human).filter(side::is).isPresent())
                    .limit(1))
        .toList();
  }

  /** The sentences on this agreement; with one agreement only, all that tell of a signing. */
  private static List<Sentence> sentences(Draft draft, Tie tie) {
    if (draft.ties().reported().size() == 1 && isConcluded(tie.act())) {
      return draft.sentences().stream()
          .filter(sentence -> sentence.zone() != Sentence.Zone.HEADLINE)
          .filter(sentence -> !isOfAnother(draft, tie, sentence))
          .toList();
    }
    return tie.events().stream().map(Event::sentence).filter(Sentence::isBody).distinct().toList();
  }

  private static boolean isOfAnother(Draft draft, Tie tie, Sentence sentence) {
    return draft.ties().earlier().stream()
            .flatMap(other -> other.events().stream())
            .anyMatch(event -> event.sentence().equals(sentence))
        && tie.events().stream().noneMatch(event -> event.sentence().equals(sentence));
  }

  private static boolean isConcluded(ActKind act) {
    return switch (act) {
      case SIGNED, RENEWED, UPGRADED, RESUMED -> true;
      case PLANNED, CONSENTED, SUSPENDED, TERMINATED, MENTIONED -> false;
    };
  }
}

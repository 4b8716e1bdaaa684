package org.intercity.exports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.Firsts;
import org.intercity.register.Kind;
import org.intercity.register.Ordinal;
import org.intercity.register.Profile;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.words.Words;

/** Writes one press note, sentence by sentence; each is printed or refused. */
final class PressWriter {

  private final RegisterView now;
  private final long head;
  private final Tie tie;
  private final Act act;
  private final Body holder;
  private final Saying saying;
  private final PressNames names;
  private final Words words;
  private final Profile profile;
  private final List<Phrase> printed = new ArrayList<>();
  private final List<PressNote.Refused> refused = new ArrayList<>();

  PressWriter(RegisterView now, long head, Tie tie, Act act, Body holder, Saying saying) {
    this.now = now;
    this.head = head;
    this.tie = tie;
    this.act = act;
    this.holder = holder;
    this.saying = saying;
    this.names = new PressNames(saying, holder, tie);
    this.words = saying.words();
    this.profile = now.profile();
  }

  PressNote write() {
    EdtfDate counts = tie.countsFrom(act).orElseThrow();
    Support support = Support.of(now, holder, profile, counts.latest());
    lead();
    papers();
    if (act.when().date() == null && act.when().effective() == null) {
      refuse(words.say("press.name.figures"), List.of(new Obstacle.NoDate()), support);
    } else {
      if (act.type() == ActType.SIGNED || act.type() == ActType.UPGRADED) {
        ordinal(support, counts);
        first(support, counts);
      }
      profile.kinds().stream()
          .filter(kind -> kind == act.kind() ? kind != Kind.OTHER : kind.compareTo(Kind.MOU) > 0)
          .sorted(Comparator.comparing(kind -> kind != act.kind()))
          .forEach(kind -> total(support, kind));
    }
    Phrase headline =
        Figure.say(
            words,
            "press.headline." + act.type().word(),
            names.name(holder),
            names.partners(),
            words.say("press.agreement." + act.kind().word()));
    return new PressNote(tie, act, front(headline, support.on()), headline, printed, refused);
  }

  private Book.Front front(Phrase headline, LocalDate on) {
    Basis basis = new Basis(now);
    return new Book.Front(
        saying.locale(),
        headline.text(),
        words.say("press.title"),
        basis.office(saying),
        List.of(basis.line(saying, on, profile, head)),
        null);
  }

  private void lead() {
    EdtfDate date = act.when().date();
    if (date == null) {
      refused.add(
          new PressNote.Refused(
              words.say("press.name.date"),
              List.of(obstacles().say(new Obstacle.NoDate(), tie, act))));
    }
    Optional<String> place = place();
    printed.add(
        Figure.say(
            words,
            "press.lead." + act.type().word(),
            names.name(holder),
            names.partners(),
            words.say("press.agreement." + act.kind().word()),
            date == null ? "none" : "some",
            date == null ? "" : Figure.of(names.on(date), "/ties/" + tie.id() + "#" + act.id()),
            place.isEmpty() ? "none" : "some",
            place.orElse("")));
  }

  /** Where it was signed, as long as that is written in letters of the language. */
  private Optional<String> place() {
    String venue = act.paper().venue();
    String place = act.paper().place();
    String where = venue != null ? venue : place;
    if (where == null) {
      return Optional.empty();
    }
    for (Body party : tie.parties()) {
      if (where.equals(party.name()) || party.place().names().containsValue(where)) {
        return Optional.of(saying.plain(party));
      }
    }
    return fitting("place", where);
  }

  private Optional<String> fitting(String what, String text) {
    if (Script.of(saying.locale()).holds(text)) {
      return Optional.of(text);
    }
    refused.add(
        new PressNote.Refused(
            words.say("press.name." + what),
            List.of(obstacles().say(new Obstacle.OtherLetters(text), tie, act))));
    return Optional.empty();
  }

  /** What the paper says: its title, who signed it, what is to be done. */
  private void papers() {
    Act.Paper paper = act.paper();
    paper.titles().stream()
        .filter(title -> title.language().equals(saying.locale().getLanguage()))
        .findFirst()
        .ifPresent(title -> printed.add(Figure.say(words, "press.paper", title.text())));
    if (!paper.signatories().isEmpty()) {
      List<String> signed = new ArrayList<>();
      for (Act.Signatory who : paper.signatories()) {
        String role = who.role() == null ? "" : who.role();
        fitting("signatories", who.name() + role)
            .ifPresent(
                _ ->
                    signed.add(
                        words.say(
                            "press.signatory",
                            who.name(),
                            role.isEmpty() ? "none" : "some",
                            role)));
      }
      if (signed.size() == paper.signatories().size()) {
        printed.add(
            Figure.say(words, "press.signatories", String.join(words.say("desk.list"), signed)));
      }
    }
    if (!paper.fields().isEmpty()) {
      List<String> fields =
          paper.fields().stream()
              .map(field -> words.find("desk.field." + field).orElse(field))
              .toList();
      printed.add(Figure.say(words, "press.fields", String.join(words.say("desk.list"), fields)));
    }
    if (act.type() == ActType.UPGRADED) {
      tie.acts().stream()
          .map(Entered::what)
          .filter(each -> each.type() == ActType.SIGNED && each.when().date() != null)
          .findFirst()
          .ifPresent(
              begun ->
                  printed.add(
                      Figure.say(
                          words,
                          "press.history",
                          words.say("press.agreement." + begun.kind().word()),
                          Figure.of(
                              names.on(java.util.Objects.requireNonNull(begun.when().date())),
                              "/ties/" + tie.id() + "#" + begun.id()))));
    }
  }

  private void ordinal(Support support, EdtfDate counts) {
    if (act.kind() == Kind.OTHER) {
      return; // nobody counts agreements of no kind
    }
    List<Obstacle> obstacles = new ArrayList<>(support.ofTotal(act.kind()));
    obstacles.addAll(support.sameTime(tie, act.kind(), counts));
    Optional<Ordinal> rank = Ordinal.of(holder, untilNow(support.ties()), profile, until());
    rank.filter(each -> each.number().isExact())
        .ifPresent(
            each ->
                print(
                    words.say("press.name.ordinal"),
                    obstacles,
                    support,
                    () ->
                        Figure.say(
                            words,
                            "press.ordinal." + act.kind().word(),
                            names.partners(),
                            Figure.of(
                                words.say("press.rank", each.number().low()),
                                names.list(support.on(), act.kind(), profile)),
                            names.name(holder))));
    if (rank.filter(each -> each.number().isExact()).isEmpty() && !obstacles.isEmpty()) {
      refuse(words.say("press.name.ordinal"), obstacles, support);
    }
  }

  /** The tie as it was once this step was taken. */
  private Tie until() {
    List<Entered<Act>> acts = new ArrayList<>();
    for (Entered<Act> each : tie.acts()) {
      acts.add(each);
      if (each.what().id().equals(act.id())) {
        break;
      }
    }
    return new Tie(tie.id(), tie.parties(), acts, tie.said(), tie.entry());
  }

  private List<Tie> untilNow(List<Tie> ties) {
    return ties.stream().map(each -> each.id().equals(tie.id()) ? until() : each).toList();
  }

  private void first(Support support, EdtfDate counts) {
    List<Body> abroad =
        tie.partnersOf(holder.id()).stream()
            .filter(
                each ->
                    !profile.countryOf(each.country()).equals(profile.countryOf(holder.country())))
            .toList();
    if (abroad.size() != 1) {
      return;
    }
    String code = profile.countryOf(abroad.getFirst().country());
    Firsts firsts = Firsts.of(holder, support.ties(), profile, code);
    Optional<Firsts.Opening> before =
        firsts.openings().stream()
            .filter(each -> !each.act().id().equals(act.id()))
            .filter(each -> each.on().latest().isBefore(counts.earliest()))
            .max(Comparator.comparing(each -> each.on().latest()));
    long least = before.map(each -> years(each.on().latest(), counts.earliest())).orElse(0L);
    long most = before.map(each -> years(each.on().earliest(), counts.latest())).orElse(0L);
    if (before.isPresent() && most == 0) {
      return; // less than a year: no news
    }
    List<Obstacle> obstacles = support.ofFirst(firsts, tie);
    String country = saying.country(code);
    print(
        words.say("press.name.first", country),
        obstacles,
        support,
        () ->
            before
                .map(
                    each ->
                        since(each, country, least == most ? Optional.of(least) : Optional.empty()))
                .orElseGet(
                    () -> Figure.say(words, "press.first.ever", names.name(holder), country)));
  }

  private Phrase since(Firsts.Opening before, String country, Optional<Long> years) {
    Figure partner =
        Figure.of(
            before.tie().partnersOf(holder.id()).stream()
                .map(saying::plain)
                .reduce((one, other) -> one + words.say("desk.list") + other)
                .orElse(""),
            "/ties/" + before.tie().id());
    String date = names.plain(before.on());
    return years
        .map(
            number ->
                Figure.say(
                    words,
                    "press.first.years",
                    names.name(holder),
                    country,
                    Figure.of(words.say("press.years", number), "/ties/" + before.tie().id()),
                    partner,
                    date))
        .orElseGet(
            () ->
                Figure.say(words, "press.first.since", names.name(holder), country, partner, date));
  }

  private static long years(LocalDate from, LocalDate to) {
    return ChronoUnit.YEARS.between(from, to);
  }

  private void total(Support support, Kind kind) {
    Total total = support.totals().of(kind);
    List<Obstacle> obstacles = support.ofTotal(kind);
    String list = names.list(support.on(), kind, profile);
    print(
        words.say("press.name.total", saying.kind(kind)),
        obstacles,
        support,
        () ->
            Figure.say(
                words,
                "press.total." + kind.word(),
                names.plain(EdtfDate.of(support.on())),
                names.name(holder),
                Figure.of(words.say("press.cities." + kind.word(), total.cities().low()), list),
                Figure.of(words.say("press.countries", total.countries().low()), list)));
  }

  private void print(
      String what, List<Obstacle> obstacles, Support support, Supplier<Phrase> sentence) {
    if (obstacles.isEmpty()) {
      printed.add(sentence.get());
    } else {
      refuse(what, obstacles, support);
    }
  }

  private void refuse(String what, List<Obstacle> obstacles, Support support) {
    refused.add(
        new PressNote.Refused(
            what,
            obstacles.stream()
                .map(each -> new ObstacleWords(saying, now, support.on()).say(each, tie, act))
                .distinct()
                .toList()));
  }

  private ObstacleWords obstacles() {
    return new ObstacleWords(
        saying, now, tie.countsFrom(act).map(EdtfDate::latest).orElse(LocalDate.MAX));
  }
}

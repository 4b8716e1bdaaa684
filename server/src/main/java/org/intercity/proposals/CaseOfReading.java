package org.intercity.proposals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.gazetteer.Level;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** The case that a reading would be, were it right: where an officer's correction begins. */
final class CaseOfReading {

  private CaseOfReading() {}

  static LabelledCase of(Reading reading) {
    Reading.Exchanges exchanges = reading.exchanges();
    return new LabelledCase(
        "",
        reading.ties().reported().stream().map(CaseOfReading::reported).toList(),
        reading.ties().earlier().stream().map(CaseOfReading::earlier).toList(),
        reading.reportedTotals().stream().map(CaseOfReading::total).toList(),
        new LabelledCase.Around(
            exchanges.visits().stream().flatMap(visit -> visit(visit, reading).stream()).toList(),
            exchanges.meetings().stream().map(CaseOfReading::meeting).toList(),
            exchanges.profiles().stream().flatMap(CaseOfReading::population).toList()));
  }

  private static LabelledCase.Agreement reported(Reading.Agreement fact) {
    List<LabelledCase.Side> parties = sides(fact);
    Reading.NamedPlace place = fact.signing().place();
    return new LabelledCase.Agreement(
        parties,
        new LabelledCase.Kinds(fact.wording().kind(), List.of()),
        fact.act() == ActKind.CONSENTED ? ActKind.PLANNED : fact.act(),
        new LabelledCase.When(fact.date(), null),
        new LabelledCase.Signing(
            place == null ? null : place.name(),
            fact.signing().venue(),
            fact.signing().signatories().stream().map(who -> signatory(who, parties)).toList()),
        new LabelledCase.Fields(fact.fields().agreed(), fact.fields().hoped()),
        quote(fact.grounds().evidence()));
  }

  private static LabelledCase.Agreement earlier(Reading.Agreement fact) {
    return new LabelledCase.Agreement(
        sides(fact),
        new LabelledCase.Kinds(fact.wording().kind(), List.of()),
        ActKind.MENTIONED,
        new LabelledCase.When(fact.date(), null),
        LabelledCase.Signing.UNKNOWN,
        LabelledCase.Fields.NONE,
        quote(fact.grounds().evidence()));
  }

  private static List<LabelledCase.Side> sides(Reading.Agreement fact) {
    return fact.parties().stream()
        .map(
            party ->
                party.place() == null
                    ? new LabelledCase.Side(party.name(), "", "", Level.CITY)
                    : new LabelledCase.Side(
                        party.name(),
                        english(party.place().name()),
                        party.place().country(),
                        party.place().level()))
        .toList();
  }

  /** A place that no gazetteer knows bears its name in the text: an officer must say another. */
  private static String english(String name) {
    return name.codePoints().anyMatch(CaseOfReading::isForeign) ? "" : name;
  }

  private static boolean isForeign(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
  }

  private static LabelledCase.Signatory signatory(
      Reading.Official who, List<LabelledCase.Side> parties) {
    return new LabelledCase.Signatory(who.name(), who.role(), english(who.of(), parties));
  }

  /** A party's English name, where it is one that is meant. */
  private static @Nullable String english(@Nullable String name, List<LabelledCase.Side> parties) {
    return parties.stream()
        .filter(side -> side.name().equals(name) || side.english().equals(name))
        .map(LabelledCase.Side::english)
        .filter(english -> !english.isEmpty())
        .findFirst()
        .orElse(name);
  }

  private static LabelledCase.Total total(Reading.ReportedTotal fact) {
    return new LabelledCase.Total(
        name(fact.place(), fact.holder()),
        fact.kind(),
        fact.cities(),
        fact.countries(),
        fact.within(),
        quote(fact.evidence()));
  }

  /** By the stop where something was signed, else by the last one. */
  private static Optional<LabelledCase.Visit> visit(Reading.Visit fact, Reading reading) {
    Stream<Reading.Stop> signing =
        reading.ties().reported().stream()
            .map(tie -> tie.signing().place())
            .filter(Objects::nonNull)
            .flatMap(
                place ->
                    fact.to().stream()
                        .filter(
                            stop -> stop.place() != null && stop.place().id().equals(place.id())));
    return Stream.concat(signing, fact.to().reversed().stream())
        .findFirst()
        .map(
            stop ->
                new LabelledCase.Visit(
                    name(fact.of().place(), fact.of().name()),
                    name(stop.place(), stop.name()),
                    fact.head() == null ? null : fact.head().name(),
                    stop.date()));
  }

  private static LabelledCase.Meeting meeting(Reading.Meeting fact) {
    return new LabelledCase.Meeting(
        fact.series(),
        fact.edition(),
        fact.place() == null ? null : fact.place().name(),
        fact.date(),
        fact.participants(),
        fact.cities());
  }

  private static Stream<LabelledCase.Population> population(Reading.Profile fact) {
    Long people = fact.population();
    return people == null
        ? Stream.empty()
        : Stream.of(new LabelledCase.Population(fact.place().name(), people));
  }

  private static String name(Reading.@Nullable Where place, String written) {
    return place == null ? written : place.name();
  }

  private static String quote(List<Evidence> evidence) {
    return evidence.getFirst().quote();
  }
}

package org.intercity.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.ActKind;
import org.intercity.reader.BodyKind;
import org.intercity.reader.Reading;
import org.intercity.reader.Reading.Agreement;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.TieKind;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Readings made by hand: {@code article("en-1").on("2024-11-22").says(signed(…))}. */
final class Articles {

  static final Party GWANGJU = listed("Gwangju", "KR");
  static final Party QINGDAO = listed("Qingdao", "CN");
  static final Party YANCHENG = listed("Yancheng", "CN");

  private Articles() {}

  /** A party as the gazetteer knows it under this name. */
  static Party listed(String name, String country) {
    Place place =
        Gazetteers.packaged().named(name).stream()
            .filter(each -> each.country().equals(country) && each.level() == Level.CITY)
            .findFirst()
            .orElseThrow();
    return new Party(name, Where.of(place), BodyKind.GOVERNMENT);
  }

  /** A party to which the reader gave an id of its own. */
  static Party unlisted(String name, String country, Level level) {
    String letters = name.replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT);
    PlaceId id =
        new PlaceId(
            "ic-"
                + country.toLowerCase(java.util.Locale.ROOT)
                + "-"
                + (letters.isEmpty() ? "u" + Integer.toHexString(name.hashCode()) : letters));
    return new Party(name, new Where(id, name, country, level), BodyKind.GOVERNMENT);
  }

  /** A party of which only the name is known. */
  static Party open(String name) {
    return new Party(name, null, BodyKind.GOVERNMENT);
  }

  static Party council(Party city) {
    return new Party(city.name(), city.place(), BodyKind.COUNCIL);
  }

  static Stated signed(TieKind kind, @Nullable String date, Party... parties) {
    return stated(ActKind.SIGNED, kind, date, parties);
  }

  static Stated stated(ActKind act, TieKind kind, @Nullable String date, Party... parties) {
    return new Stated(
        new Agreement(
            parties.length == 0 ? List.of(GWANGJU, QINGDAO) : List.of(parties),
            new Reading.Wording(kind, null),
            act,
            date == null ? null : EdtfDate.parse(date),
            new Reading.Signing(null, null, List.of()),
            new Reading.Fields(List.of(), List.of()),
            new Reading.Grounds(List.of(new Evidence(0, 4, "they")), 0.9)));
  }

  /** An agreement as an article states it. */
  record Stated(Agreement agreement) {

    Stated at(String place, @Nullable String country, String venue) {
      return with(
          new Reading.Signing(
              new Reading.NamedPlace(place, country, null),
              venue,
              agreement.signing().signatories()));
    }

    Stated by(Official... signatories) {
      return with(
          new Reading.Signing(
              agreement.signing().place(), agreement.signing().venue(), List.of(signatories)));
    }

    Stated on(List<String> agreed, List<String> hoped) {
      return new Stated(
          new Agreement(
              agreement.parties(),
              agreement.wording(),
              agreement.act(),
              agreement.date(),
              agreement.signing(),
              new Reading.Fields(agreed, hoped),
              agreement.grounds()));
    }

    private Stated with(Reading.Signing signing) {
      return new Stated(
          new Agreement(
              agreement.parties(),
              agreement.wording(),
              agreement.act(),
              agreement.date(),
              signing,
              agreement.fields(),
              agreement.grounds()));
    }
  }

  static Draft article(String id) {
    return new Draft(id, "en", null, null, id);
  }

  /** An article before it is said what it says. */
  record Draft(
      String id,
      String language,
      @Nullable LocalDate published,
      @Nullable String releasedBy,
      String text) {

    Draft in(String other) {
      return new Draft(id, other, published, releasedBy, text);
    }

    Draft on(String day) {
      return new Draft(id, language, LocalDate.parse(day), releasedBy, text);
    }

    Draft releasedBy(String office) {
      return new Draft(id, language, published, office, text);
    }

    Draft text(String words) {
      return new Draft(id, language, published, releasedBy, words);
    }

    Reading says(Stated... reported) {
      return says(List.of(reported), List.of());
    }

    Reading mentions(Stated... earlier) {
      return says(List.of(), List.of(earlier));
    }

    Reading says(List<Stated> reported, List<Stated> earlier) {
      return new Reading(
          new Reading.Document(id, language, published, null, null, null, text),
          new Reading.Agreements(
              reported.stream().map(Stated::agreement).toList(),
              earlier.stream().map(Stated::agreement).toList()),
          List.of(),
          List.of(),
          new Reading.Exchanges(List.of(), List.of(), List.of(), List.of(), List.of()),
          new Reading.Provenance(releasedBy, false),
          List.of());
    }
  }

  static List<ReportedAct> merged(Reading... readings) {
    return new Merging(Gazetteers.packaged()).merge(new ArrayList<>(Arrays.asList(readings)));
  }

  /** The documents of each act, in order. */
  static List<List<String>> documents(List<ReportedAct> acts) {
    return acts.stream()
        .map(act -> act.claims().stream().map(Claim::document).sorted().toList())
        .toList();
  }
}

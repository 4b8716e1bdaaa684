package org.intercity.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.RegisterRoom;
import org.intercity.search.Asked;
import org.intercity.search.Hits;
import org.intercity.sources.Article;

/** Ties by their parties' names in any language and by kind; articles by their titles. */
class FoundByWordsTests {

  private static final Signature BY = new Signature("u-1", "gwangju");
  private static final Signature OTHER = new Signature("u-2", "leipzig");

  private static Body city(String id, String country, String name, Map<String, String> names) {
    return Body.of(
        BodyKind.GOVERNMENT,
        new Place(
            new PlaceId(id), name, names, new Place.Standing(Level.CITY, country, null), null, 0));
  }

  private static final Body GWANGJU = city("gn1841811", "KR", "Gwangju", Map.of("ko", "광주"));
  private static final Body LIMA = city("gn3936456", "PE", "Lima", Map.of("ko", "리마", "ja", "リマ"));
  private static final Body QUITO = city("gn3652462", "EC", "Quito", Map.of("ko", "키토"));

  private static void sign(ProposalsRoom room, Body partner, Kind kind, String date) {
    room.entering()
        .enter(
            Mandate.forAll(BY),
            new Entering.Paper(
                List.of(GWANGJU, partner),
                List.of(),
                ActType.SIGNED,
                kind,
                new Act.When(EdtfDate.parse(date), null),
                Act.Paper.NONE,
                new Entering.From("Treaty of " + partner.name(), "en", null, null)));
  }

  private static Asked asked(String typed) {
    return Asked.of(
        typed,
        words ->
            switch (words) {
              case "sister" -> List.of("=sister");
              case "Peru" -> List.of("@iso-PE");
              default -> List.of();
            });
  }

  @OnBothDatabases
  void tiesAreFoundByTheirParties(TestPlace place) {
    ProposalsRoom room = ProposalsRoom.open(place);
    sign(room, LIMA, Kind.SISTER, "1999-05-01");
    sign(room, QUITO, Kind.MOU, "2011");
    var register = RegisterRoom.register(room.test());
    for (String typed :
        List.of("lima", "リマ", "광주 리마", "Peru", "sister", "sister gwangju", "1999")) {
      assertThat(register.find(asked(typed), 8, 0).items()).as(typed).containsExactly("T1");
    }
    assertThat(register.find(asked("gwangju"), 8, 0).items()).containsExactly("T2", "T1");
    assertThat(register.find(asked("gwangju"), 1, 1)).isEqualTo(new Hits(List.of("T1"), 2, false));
    assertThat(register.find(asked("lima quito"), 8, 0).items()).isEmpty();
  }

  @OnBothDatabases
  void articlesAreFoundByTheOfficeThatReadThemAndSourcesByAll(TestPlace place) {
    ProposalsRoom room = ProposalsRoom.open(place);
    sign(room, LIMA, Kind.SISTER, "1999-05-01");
    Article article =
        new Article(
            "a1",
            "Gwangju and Lima met.",
            "en",
            new Article.Origin(
                LocalDate.of(2024, 11, 22), "Quokka: two cities meet", "Daily News", null));
    room.readings().keep(BY, room.readings().read(article));
    Scope ours = BY.scope();
    Scope theirs = OTHER.scope();
    Hits own = room.readings().find(ours, asked("quokka news 2024"), 8, 0);
    assertThat(own.items()).hasSize(1);
    assertThat(room.readings().known(ours, own.items()).values())
        .extracting(Readings.Known::reading)
        .containsExactly(1);
    assertThat(room.readings().find(theirs, asked("quokka"), 8, 0).items()).isEmpty();
    assertThat(room.readings().known(theirs, own.items())).isEmpty();
    for (Scope scope : List.of(ours, theirs)) {
      Hits source = room.readings().find(scope, asked("treaty lima"), 8, 0);
      assertThat(source.found()).isOne();
      assertThat(room.readings().known(scope, source.items()).values())
          .extracting(known -> known.source().origin().title())
          .containsExactly("Treaty of Lima");
    }
  }
}

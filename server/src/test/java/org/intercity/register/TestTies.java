package org.intercity.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.jspecify.annotations.Nullable;

/** Ties for tests, told in the order in which they happened. */
public final class TestTies {

  private final TieId id;
  private final List<Body> parties;
  private final List<Entered<Act>> acts = new ArrayList<>();
  private final List<Tie.Said> said = new ArrayList<>();

  private TestTies(int number, List<Body> parties) {
    this.id = TieId.of(number);
    this.parties = parties;
  }

  public static Body city(String name, String country) {
    return body(name, country, Level.CITY, BodyKind.GOVERNMENT);
  }

  public static Body body(String name, String country, Level level, BodyKind kind) {
    PlaceId place = new PlaceId("ic-" + country + "-" + name.replace(' ', '-'));
    return Body.of(
        kind, new Place(place, name, Map.of(), new Place.Standing(level, country, null), null, 0));
  }

  public static TestTies aTie(int number, Body... parties) {
    return new TestTies(number, Arrays.asList(parties));
  }

  public TestTies act(ActType type, Kind kind, @Nullable String date, Body... by) {
    return effective(type, kind, date, null, by);
  }

  public TestTies effective(
      ActType type, Kind kind, @Nullable String date, @Nullable String effective, Body... by) {
    int next = acts.size() + 1;
    acts.add(
        new Entered<>(
            next,
            new Act(
                ActId.of(id, next),
                type,
                kind,
                Arrays.stream(by).map(Body::id).toList(),
                new Act.When(
                    date == null ? null : EdtfDate.parse(date),
                    effective == null ? null : EdtfDate.parse(effective)),
                Act.Paper.NONE,
                null)));
    return this;
  }

  public TestTies signed(Kind kind, String date) {
    return act(ActType.SIGNED, kind, date);
  }

  /** A source published on a day says so of the last act; of the tie where there is none. */
  public TestTies reportedBy(String title, @Nullable String published) {
    Source source =
        Source.of(
            new Source.Origin(
                null, null, null, title, published == null ? null : EdtfDate.parse(published)),
            null,
            null);
    Act last = acts.isEmpty() ? null : acts.getLast().what();
    Claim.Says says =
        new Claim.Says(
            last == null ? Kind.FRIENDSHIP : last.kind(),
            null,
            ActType.SIGNED,
            last == null ? null : last.when().date());
    Claim claim =
        Claim.of(
            new Claim.About(id, last == null ? null : last.id(), null),
            source.id(),
            says,
            List.of(),
            LocalDate.of(2026, 1, 1),
            new Claim.Weight(Confidence.HIGH, null));
    said.add(new Tie.Said(new Entered<>(acts.size() + 100L, claim), source));
    return this;
  }

  public Tie tie() {
    return new Tie(id, parties, acts, said, 1);
  }
}

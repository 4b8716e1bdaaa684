package org.intercity.reader.passes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Meeting;
import org.intercity.reader.Reading.NamedPlace;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Stop;
import org.intercity.reader.Reading.Visit;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Stretch;
import org.intercity.reader.text.Type;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Reads a delegation's journey: whose, who led it, and its stops in the order of their days. */
final class VisitPass implements Pass {

  /** Days before the news that a journey told of with it may lie back. */
  private static final int LONG_AGO = 92;

  @Override
  public String name() {
    return "visits";
  }

  @Override
  public String says() {
    return "Reads a delegation's journey: whose it is, its head, and its stops: places visited,"
        + " meetings attended, the signing.";
  }

  @Override
  public Draft apply(Draft draft) {
    Map<String, Journey> journeys = new LinkedHashMap<>();
    Optional<Side> last = Optional.empty();
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.matches("delegation", sentence)) {
        Optional<Side> named = Guests.of(draft, match);
        last = named.isPresent() ? named : last;
        of(draft, sentence, last)
            .ifPresent(
                side ->
                    journeys
                        .computeIfAbsent(
                            side.key() + before(draft, sentence), none -> new Journey(side))
                        .add(draft, sentence, match));
      }
    }
    List<Visit> visits = new ArrayList<>();
    for (Journey journey : journeys.values()) {
      journey.stops(draft);
      journey.visit().ifPresent(visits::add);
    }
    return draft.with(draft.findings().withVisits(visits));
  }

  /** A journey of another year is another one. */
  private static String before(Draft draft, Sentence sentence) {
    Optional<LocalDate> today = draft.aids().day();
    return draft.marks().of(When.class, sentence).stream()
        .map(When::past)
        .filter(Objects::nonNull)
        .filter(day -> today.isPresent() && day.latest().isBefore(today.get().minusDays(LONG_AGO)))
        .findFirst()
        .map(day -> " " + day.earliest().getYear())
        .orElse("");
  }

  private static Optional<Side> of(Draft draft, Sentence sentence, Optional<Side> last) {
    return last.or(() -> visitor(draft)).filter(side -> !draft.any("nodelegation", sentence));
  }

  /** "The delegation" alone: of the side that comes from abroad, else of the holder. */
  private static Optional<Side> visitor(Draft draft) {
    for (Tie tie : draft.ties().reported()) {
      NamedPlace place = tie.signing().place();
      if (place != null && place.country() != null) {
        List<Side> abroad =
            tie.sides().stream()
                .filter(s -> s.where() != null && !s.where().country().equals(place.country()))
                .toList();
        if (abroad.size() == 1) {
          return Optional.of(abroad.getFirst());
        }
      }
    }
    return Optional.ofNullable(draft.ties().holder());
  }

  /** The place whose name stands in a person's post. */
  static Optional<Side> bodyOf(Draft draft, Human human) {
    String of = human.official().of();
    if (of == null) {
      return Optional.empty();
    }
    List<Side> sides =
        draft.marks().all().stream()
            .filter(Site.class::isInstance)
            .map(mark -> Side.of(draft, (Site) mark))
            .toList();
    return sides.stream()
        .filter(side -> side.name().equals(of))
        .findFirst()
        .or(() -> sides.stream().filter(side -> of.endsWith(side.name())).findFirst())
        .or(() -> sides.stream().filter(side -> of.startsWith(side.name())).findFirst());
  }

  /** A journey while its stops are being gathered. */
  private static final class Journey {
    private final Side of;
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Sentence> told = new ArrayList<>();
    private @Nullable Official head;

    /** Whether the words say whose it is. */
    private boolean isNamed;

    Journey(Side of) {
      this.of = of;
    }

    void add(Draft draft, Sentence sentence, Match match) {
      Optional<Official> leader = match.mark("head", Human.class).map(Human::official);
      if (head == null && leader.isPresent()) {
        head = leader.get();
        evidence.addFirst(draft.quote(match.span()));
      } else if (evidence.isEmpty()) {
        evidence.add(draft.quote(match.span()));
      }
      told.add(sentence);
      isNamed |= Guests.of(draft, match).isPresent();
    }

    /** The signing first, whose day is surest; then meetings; then bare visits. */
    void stops(Draft draft) {
      for (Tie tie : draft.ties().reported()) {
        NamedPlace place = tie.signing().place();
        if (place != null && tie.names(of) && tie.act() != ActKind.PLANNED) {
          side(draft, place).ifPresent(side -> add(side, tie.date(), draft, null));
          // signed in a hall elsewhere, they are still who was called on
          tie.sides().stream()
              .filter(side -> tie.sides().size() == 2 && !side.is(of))
              .filter(side -> isIn(side, place.country()))
              .forEach(side -> add(side, tie.date(), draft, null));
        }
      }
      for (Sentence sentence : told) {
        for (Meeting meeting : draft.findings().exchanges().meetings()) {
          NamedPlace place = meeting.place();
          if (place != null && isIn(draft, sentence, meeting.evidence().getFirst())) {
            side(draft, place).ifPresent(side -> add(side, meeting.date(), draft, null));
          }
        }
        for (Match match : draft.matches("visit", sentence)) {
          Optional<Site> to = match.mark("to", Site.class);
          to.ifPresent(site -> visited(draft, sentence, site, match));
          Side home = draft.ties().holder();
          if (to.isEmpty() && home != null) {
            add(home, nearest(draft, sentence, match.span()), draft, match.span());
          }
        }
      }
      received(draft);
    }

    /** Nothing says where to: a delegation from abroad has come to whom the article is about. */
    private void received(Draft draft) {
      Side home = draft.ties().holder();
      boolean stopped = stops.values().stream().anyMatch(stop -> !isWide(draft, stop));
      if (!stopped && isNamed && home != null && home.isAbroadFrom(of)) {
        add(home, nearest(draft, told.getFirst(), told.getFirst()), draft, null);
      }
      if (stops.values().stream().anyMatch(stop -> !isWide(draft, stop))) {
        stops.values().removeIf(stop -> isWide(draft, stop));
      }
    }

    private static boolean isIn(Side side, @Nullable String country) {
      Where where = side.where();
      return where != null && where.country().equals(country);
    }

    /** A country or a province that is no side itself, where a city is named as well. */
    private static boolean isWide(Draft draft, Stop stop) {
      Where where = stop.place();
      return where != null
          && where.level().compareTo(Level.COUNTY) < 0
          && Stream.concat(draft.ties().reported().stream(), draft.ties().earlier().stream())
              .flatMap(tie -> tie.sides().stream())
              .map(Side::where)
              .noneMatch(where::equals);
    }

    private void visited(Draft draft, Sentence sentence, Site site, Match match) {
      add(Side.of(draft, site), nearest(draft, sentence, site), draft, match.span());
    }

    private void add(
        Side to,
        @Nullable EdtfDate date,
        Draft draft,
        org.intercity.reader.text.@Nullable Span where) {
      if (to.is(of) || (of.where() == null && to.name().equals(of.name()))) {
        return;
      }
      Stop known = stops.get(to.key());
      EdtfDate best = known == null || known.date() == null ? date : known.date();
      if (known != null
          && date instanceof EdtfDate.Day
          && !(known.date() instanceof EdtfDate.Day)) {
        best = date;
      }
      stops.put(to.key(), new Stop(to.name(), to.where(), best));
      if (where != null && evidence.size() < 3) {
        evidence.add(draft.quote(where));
      }
    }

    Optional<Visit> visit() {
      List<Stop> inOrder = new ArrayList<>(stops.values());
      inOrder.sort(
          Comparator.comparing(
              stop -> stop.date() == null ? LocalDate.MAX : stop.date().earliest()));
      return inOrder.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Visit(of.party(), inOrder, head, evidence.stream().distinct().toList()));
    }

    private static boolean isIn(Draft draft, Sentence sentence, Evidence evidence) {
      return draft.quote(sentence).start() <= evidence.start()
          && evidence.end() <= draft.quote(sentence).end();
    }

    private static @Nullable EdtfDate nearest(Draft draft, Sentence sentence, Stretch site) {
      return draft.marks().of(When.class, sentence).stream()
          .filter(day -> !day.news())
          .min(Comparator.comparingInt(day -> day.distanceTo(site)))
          .map(When::past)
          .orElse(null);
    }

    private static Optional<Side> side(Draft draft, NamedPlace place) {
      return draft.marks().all().stream()
          .filter(mark -> mark.type() == Type.PLACE)
          .map(mark -> Side.of(draft, (Site) mark))
          .filter(
              side ->
                  side.where() == null
                      ? side.name().equals(place.name())
                      : side.where().id().equals(place.id()))
          .findFirst();
    }
  }
}

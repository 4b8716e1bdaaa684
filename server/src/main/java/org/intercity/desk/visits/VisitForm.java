package org.intercity.desk.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.desk.FormValues;
import org.intercity.desk.Typed;
import org.intercity.desk.WrittenPlaces;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Acquaintances;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Money;
import org.intercity.exchange.Named;
import org.intercity.exchange.Spot;
import org.intercity.exchange.Visit;
import org.intercity.reader.CooperationFields;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Reads a visit from its form; what is wrong is noted beside the field.
 *
 * @param held the version that is changed; null for a new visit
 */
record VisitForm(FormValues values, WrittenPlaces places, Known known, @Nullable Visit held) {

  /** What is said; empty where something is wrong with it, which is noted. */
  Optional<Sketch> read(List<Attached> papers) {
    EdtfDate period = values.period("from", "to");
    Named of = of();
    List<Traveller> people = typed().filled("p").stream().map(this::traveller).toList();
    List<Visit.Stop> stops = stops(period);
    List<Sketch.Present> gifts = typed().filled("g").stream().map(this::gift).toList();
    List<Visit.Cost> costs = costs();
    List<TieId> ties = ties(of, stops);
    Stream.concat(people.stream(), gifts.stream().flatMap(gift -> Stream.ofNullable(gift.person())))
        .forEach(this::check);
    people.stream()
        .filter(Traveller::head)
        .skip(1)
        .forEach(second -> values.problems().add(second.row() + ".head", "visits.error.heads"));
    if (period == null && stops.stream().allMatch(stop -> stop.day() == null)) {
      values.problems().add("from", "visits.error.undated");
    }
    if (of == null || !values.problems().isEmpty()) {
      return Optional.empty();
    }
    List<String> fields =
        CooperationFields.ALL.stream().filter(each -> typed().has("field", each)).toList();
    return Optional.of(
        new Sketch(
            new Visit.About(
                values.optional("purpose"),
                period,
                ties,
                fields,
                held == null ? null : held.about().cancelled()),
            of,
            people,
            stops,
            gifts,
            new Visit.Account(List.of(), costs, papers, values.lines("results")),
            values.optional("how")));
  }

  private Typed typed() {
    return values.typed();
  }

  private @Nullable Named of() {
    String typed = values.required("of");
    return typed.isEmpty()
        ? null
        : places.body(
            "of",
            typed,
            typed().has("written", "of"),
            held == null ? List.of() : List.of(held.delegation().of()));
  }

  Traveller traveller(String row) {
    String name = typed().of(row + ".name").strip();
    boolean head = !typed().of(row + ".head").isEmpty();
    String role = Roles.find(typed().of(row + ".role")).orElse(null);
    String erased = typed().of(row + ".erased");
    if (!erased.isEmpty()) {
      return new Traveller(row, null, erased, head, role);
    }
    if (name.isEmpty()) {
      values.problems().add(row + ".name", "forms.error.required");
    }
    String body = values.optional(row + ".body");
    String post = values.optional(row + ".post");
    return new Traveller(
        row,
        new Acquaintances.Told(name, post, body == null ? null : places.group(body, bodies())),
        typed().of(row + ".who"),
        head,
        role);
  }

  private List<Named> bodies() {
    return held == null
        ? List.of()
        : held.everybody()
            .flatMap(member -> known.find(member.person()).stream())
            .flatMap(contact -> Stream.ofNullable(contact.post()))
            .map(post -> post.of())
            .distinct()
            .toList();
  }

  /** Somebody may be meant who is known, or several are: then one is to be chosen. */
  private void check(Traveller each) {
    if (each.told() != null && !each.told().name().isEmpty() && each.isUnclear(known)) {
      values.problems().add(each.row() + ".name", "visits.error.several", each.told().name());
    }
    if (each.told() != null && each.told().title() != null && each.told().of() == null) {
      values.problems().add(each.row() + ".body", "visits.error.body");
    }
  }

  private List<Visit.Stop> stops(@Nullable EdtfDate period) {
    List<Visit.Stop> stops = new ArrayList<>();
    for (String row : typed().filled("s")) {
      Spot spot = spot(row);
      EdtfDate day = values.date(row + ".day");
      if (period != null && day != null && !isWithin(day, period)) {
        values.problems().add(row + ".day", "visits.error.outside", period.toString());
      }
      List<Named> hosts =
          values.lines(row + ".hosts").stream().map(each -> places.group(each, hosts())).toList();
      if (spot != null) {
        stops.add(new Visit.Stop(spot, day, hosts, values.lines(row + ".programme")));
      }
    }
    return stops;
  }

  private static boolean isWithin(EdtfDate day, EdtfDate period) {
    return !day.earliest().isAfter(period.latest()) && !day.latest().isBefore(period.earliest());
  }

  private @Nullable Spot spot(String row) {
    String typed = values.required(row + ".name");
    return typed.isEmpty()
        ? null
        : places.spot(
            row + ".name",
            typed,
            typed().has("written", row),
            held == null ? List.of() : held.stops().stream().map(Visit.Stop::place).toList());
  }

  private List<Named> hosts() {
    return held == null
        ? List.of()
        : held.stops().stream().flatMap(stop -> stop.hosts().stream()).distinct().toList();
  }

  private Sketch.Present gift(String row) {
    String what = values.required(row + ".name");
    return new Sketch.Present(
        typed().of(row + ".way").equals("received"),
        what,
        values.money(row + ".amount", row + ".currency"),
        giver(row));
  }

  /** "Name, post, city" as the line gives it. */
  @Nullable Traveller giver(String row) {
    String[] parts = typed().of(row + ".person").strip().split("\\s*[,\uFF0C\u3001]\\s*", 3);
    String who = typed().of(row + ".who");
    if (parts[0].isEmpty()) {
      return null;
    }
    return new Traveller(
        row,
        new Acquaintances.Told(
            parts[0],
            parts.length > 2 ? parts[1] : null,
            parts.length > 2 ? places.group(parts[2], bodies()) : null),
        who,
        false,
        null);
  }

  private List<Visit.Cost> costs() {
    List<Visit.Cost> costs = new ArrayList<>();
    for (String row : typed().filled("c")) {
      String what = values.required(row + ".name");
      if (typed().of(row + ".amount").isBlank()) {
        values.problems().add(row + ".amount", "forms.error.required");
      }
      Money amount = values.money(row + ".amount", row + ".currency");
      if (amount != null) {
        costs.add(new Visit.Cost(what, amount));
      }
    }
    return costs;
  }

  /** The ties that are named; where none is, those between the delegation and where it goes. */
  private List<TieId> ties(@Nullable Named of, List<Visit.Stop> stops) {
    List<String> named =
        Stream.of(typed().of("ties").split("[\\s,\uFF0C\u3001;]+"))
            .filter(it -> !it.isEmpty())
            .toList();
    List<TieId> ties = new ArrayList<>();
    for (String each : named) {
      Optional.of(each.toUpperCase(Locale.ROOT))
          .filter(id -> id.matches("T[1-9][0-9]{0,8}"))
          .map(TieId::new)
          .filter(id -> places.register().findTie(id).isPresent())
          .ifPresentOrElse(
              ties::add, () -> values.problems().add("ties", "visits.error.tie", each));
    }
    return named.isEmpty() && of != null && of.body() != null ? between(of, stops) : ties;
  }

  private List<TieId> between(Named of, List<Visit.Stop> stops) {
    return stops.stream()
        .map(stop -> stop.place().place())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(place -> places.register().bodiesOf(place).stream())
        .flatMap(
            host ->
                of.body() == null || host.id().equals(of.body())
                    ? Stream.<Tie>empty()
                    : places.register().findTieBetween(List.of(host.id(), of.body())).stream())
        .map(Tie::id)
        .distinct()
        .toList();
  }
}

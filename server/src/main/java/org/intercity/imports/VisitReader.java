package org.intercity.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Direction;
import org.intercity.exchange.Named;
import org.intercity.exchange.Spot;
import org.intercity.exchange.Visit;
import org.intercity.gazetteer.Place;
import org.intercity.register.Body;
import org.jspecify.annotations.Nullable;

/** Reads a row of a list of visits. */
record VisitReader(String title) {

  private static final Pattern SEVERAL = Pattern.compile("\\s*[;；、→\\n]\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*[,，/·]\\s*");
  private static final Pattern COUNT = Pattern.compile("(\\d{1,5})\\s*\\p{L}{0,7}\\.?");
  private static final Pattern WITH_TITLE = Pattern.compile("(.+?)\\s*[(（](.+?)[)）]");

  @Nullable Reading read(RowReader row) {
    EdtfDate period = period(row);
    List<Place> places = places(row);
    Body partner = partner(row, places);
    String purpose = row.text(Field.PURPOSE);
    Reading.Travellers travellers = travellers(row);
    String note = TieReader.notes(row);
    Body own = row.own();
    if (own == null) {
      row.problem(Standing.WRONG, "no_office");
    }
    if (places.isEmpty() && partner == null && isSilent(row.row())) {
      row.problem(Standing.WRONG, "nowhere");
    }
    if (own == null || period == null || (places.isEmpty() && partner == null)) {
      return null;
    }
    boolean inbound = direction(row, places, partner, own) == Direction.INBOUND;
    if (inbound && partner == null) {
      row.problem(Standing.WRONG, "no_guest");
      return null;
    }
    return new Reading.OfVisit(
        inbound && partner != null ? named(partner) : named(own),
        stops(places, partner, inbound ? own : null),
        period,
        purpose,
        travellers,
        note == null ? List.of() : note.lines().filter(line -> !line.isBlank()).toList());
  }

  private static boolean isSilent(Row row) {
    return row.text(Field.PLACE).isEmpty() && row.text(Field.PARTNER).isEmpty();
  }

  private static Named named(Body body) {
    return new Named(body.name(), body.id());
  }

  private static @Nullable EdtfDate period(RowReader row) {
    EdtfDate from = row.day(Field.FROM);
    EdtfDate to = row.day(Field.TO);
    if (from == null) {
      if (row.row().text(Field.FROM).isEmpty()) {
        row.problem(Standing.WRONG, "no_from");
      }
      return null;
    }
    if (to == null || to.equals(from)) {
      return from;
    }
    if (to.latest().isBefore(from.earliest())) {
      row.problem(Standing.WRONG, "ends_before", from, to);
      return null;
    }
    return new EdtfDate.Interval(
        from instanceof EdtfDate.Interval(var first, _) ? first : from,
        to instanceof EdtfDate.Interval(_, var last) ? last : to);
  }

  private static List<Place> places(RowReader row) {
    String written = row.row().text(Field.PLACE);
    if (written.isEmpty()) {
      return List.of();
    }
    String country = row.row().text(Field.PARTNER).isEmpty() ? row.country() : null;
    List<Place> places = new ArrayList<>();
    for (String each : SEVERAL.split(written, -1)) {
      for (String name : parted(each, country, row)) {
        Optional.ofNullable(row.place(Field.PLACE, name, country)).ifPresent(places::add);
      }
    }
    return places;
  }

  /** A comma parts places, unless it parts a place from what it lies in. */
  private static List<String> parted(String written, @Nullable String country, RowReader row) {
    List<String> names =
        Arrays.stream(COMMA.split(written)).filter(each -> !each.isBlank()).toList();
    return names.size() > 1
            && row.found(written, country).place() == null
            && names.stream().allMatch(name -> row.found(name, country).place() != null)
        ? names
        : List.of(written);
  }

  private static @Nullable Body partner(RowReader row, List<Place> places) {
    String written = row.row().text(Field.PARTNER);
    if (written.isEmpty()) {
      return null;
    }
    String country = row.country();
    PlaceFinder.Found found = row.found(written, country);
    if (found.place() == null && !places.isEmpty() && found.options().isEmpty()) {
      row.problem(Standing.READY, "host_unknown", written);
      return null;
    }
    return row.body(Field.PARTNER, written, country);
  }

  private static List<Visit.Stop> stops(
      List<Place> places, @Nullable Body partner, @Nullable Body host) {
    Body receives = host == null ? partner : host;
    List<Named> hosts = receives == null ? List.of() : List.of(named(receives));
    List<Place> all = !places.isEmpty() || receives == null ? places : List.of(receives.place());
    return all.stream()
        .map(
            place ->
                new Visit.Stop(
                    new Spot(place.name(), place.id()),
                    null,
                    receives != null && receives.place().id().equals(place.id())
                        ? hosts
                        : List.of(),
                    List.of()))
        .toList();
  }

  /** As the row says; else who goes to the office's own place comes, and all others go. */
  private Direction direction(RowReader row, List<Place> places, @Nullable Body partner, Body own) {
    String written = row.row().text(Field.DIRECTION);
    Optional<String> said =
        Spellings.within("direction", written)
            .or(() -> written.isEmpty() ? Spellings.within("direction", title) : Optional.empty());
    if (said.isEmpty() && !written.isEmpty()) {
      row.problem(Standing.DOUBTFUL, "direction", written);
    }
    boolean here =
        !places.isEmpty() && places.stream().allMatch(place -> place.id().equals(own.place().id()));
    boolean inbound = said.map("inbound"::equals).orElse(here && partner != null);
    if (said.isEmpty() && written.isEmpty() && places.isEmpty()) {
      row.problem(Standing.READY, "outbound");
    }
    Direction direction = inbound ? Direction.INBOUND : Direction.OUTBOUND;
    row.say(Field.DIRECTION, direction, said.isPresent() ? null : "by_place");
    return direction;
  }

  private static Reading.Travellers travellers(RowReader row) {
    String head = row.text(Field.HEAD);
    String members = row.row().text(Field.MEMBERS);
    Matcher count = COUNT.matcher(members);
    Integer many = count.matches() ? Integer.valueOf(count.group(1)) : null;
    List<String> names =
        many != null || members.isEmpty()
            ? List.of()
            : Arrays.stream(members.split("[,;、，；\\n]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    if (!members.isEmpty()) {
      row.say(Field.MEMBERS, members, null);
    }
    Matcher title = WITH_TITLE.matcher(head == null ? "" : head);
    return title.matches()
        ? new Reading.Travellers(title.group(1), title.group(2), names, many)
        : new Reading.Travellers(head, null, names, many);
  }
}

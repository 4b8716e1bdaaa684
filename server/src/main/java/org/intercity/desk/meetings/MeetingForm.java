package org.intercity.desk.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.desk.CountryNames;
import org.intercity.desk.FormValues;
import org.intercity.desk.WrittenPlaces;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Named;
import org.intercity.exchange.Spot;
import org.intercity.register.Names;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Reads a meeting from its form; what is wrong is noted beside the field.
 *
 * @param held the version that is changed; null for a new one
 */
record MeetingForm(FormValues values, WrittenPlaces places, @Nullable Meeting held) {

  /**
   * What the form says of a meeting.
   *
   * @param series the title of its series
   */
  record Sketch(
      String series,
      @Nullable Integer edition,
      Meeting.Held held,
      Meeting.Attendance attendance,
      Meeting.Paper paper,
      @Nullable String how) {}

  /** What is said; empty where something is wrong with it, which is noted. */
  Optional<Sketch> read(List<Attached> papers) {
    Sketch sketch =
        new Sketch(
            values.required("series"),
            values.number("edition"),
            new Meeting.Held(spot(), values.period("from", "to"), named("hosts")),
            new Meeting.Attendance(
                values.number("participants"), values.number("cities"), delegations()),
            new Meeting.Paper(
                values.optional("theme"),
                values.lines("programme"),
                papers,
                named("next").stream().findFirst().orElse(null),
                ties()),
            values.optional("how"));
    EdtfDate days = sketch.held().days();
    if (days == null && sketch.edition() == null) {
      values.problems().add("edition", "meetings.error.which");
    }
    if (sketch.edition() != null && sketch.edition() == 0) {
      values.problems().add("edition", "meetings.error.zero");
    }
    return values.problems().isEmpty() ? Optional.of(sketch) : Optional.empty();
  }

  private @Nullable Spot spot() {
    String typed = values.typed().of("place");
    Spot before = held == null ? null : held.held().place();
    return typed.isBlank()
        ? null
        : places.spot(
            "place",
            typed,
            values.typed().has("written", "place"),
            before == null ? List.of() : List.of(before));
  }

  private List<Named> named(String field) {
    return values.lines(field).stream().map(line -> places.group(line, before())).toList();
  }

  private List<Named> before() {
    return held == null
        ? List.of()
        : Stream.of(
                held.held().hosts().stream(),
                held.attendance().delegations().stream().map(Meeting.Group::of),
                Stream.ofNullable(held.paper().next()))
            .flatMap(each -> each)
            .toList();
  }

  /** "Qingdao, China, 3" a line; country and count may be missing. */
  private List<Meeting.Group> delegations() {
    List<Meeting.Group> groups = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<String> lines = values.typed().of("delegations").lines().map(String::strip).toList();
    for (int at = 1; at <= lines.size(); at++) {
      if (!lines.get(at - 1).isEmpty()) {
        Meeting.Group group = group(lines.get(at - 1), at);
        Integer first = seen.putIfAbsent(Names.fold(group.of().name()) + group.country(), at);
        if (first != null) {
          values
              .problems()
              .add("delegations", "meetings.error.twice", at, group.of().name(), first);
        }
        groups.add(group);
      }
    }
    return groups;
  }

  private Meeting.Group group(String line, int at) {
    List<String> parts =
        new ArrayList<>(Stream.of(line.split("[,\uFF0C\u3001\t]")).map(String::strip).toList());
    Integer count = null;
    if (parts.size() > 1 && parts.getLast().matches("-?\\d{1,7}")) {
      count = Integer.valueOf(parts.removeLast());
      if (count < 0) {
        values.problems().add("delegations", "meetings.error.count", at);
      }
    }
    String country = null;
    if (parts.size() > 1) {
      Optional<String> code = CountryNames.find(parts.getLast());
      if (code.isEmpty()) {
        values.problems().add("delegations", "meetings.error.country", at, parts.getLast());
      }
      country = code.orElse(null);
    }
    if (parts.size() > 2 || parts.getFirst().isEmpty()) {
      values.problems().add("delegations", "meetings.error.line", at);
    }
    return new Meeting.Group(places.group(parts.getFirst(), before()), country, count);
  }

  private List<TieId> ties() {
    List<TieId> ties = new ArrayList<>();
    for (String each : values.typed().of("ties").split("[\\s,\uFF0C\u3001;]+", -1)) {
      if (!each.isEmpty()) {
        Optional.of(each.toUpperCase(Locale.ROOT))
            .filter(id -> id.matches("T[1-9][0-9]{0,8}"))
            .map(TieId::new)
            .filter(id -> places.register().findTie(id).isPresent())
            .ifPresentOrElse(
                ties::add, () -> values.problems().add("ties", "visits.error.tie", each));
      }
    }
    return ties;
  }
}

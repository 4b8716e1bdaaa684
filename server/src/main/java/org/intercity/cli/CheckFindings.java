package org.intercity.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Coordinates;
import org.intercity.gazetteer.Place;
import org.intercity.placecheck.Finding;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Findings of a table's check as lines, for people and for programs. */
final class CheckFindings {

  private static final int ROWS_SHOWN = 5;

  private CheckFindings() {}

  static String text(Finding finding, Words words) {
    String rows = rows(finding.rows());
    return switch (finding) {
      case Finding.UnusableRow(_, String written) -> rows + ": " + written;
      case Finding.Misplaced it ->
          words.say(
              "places.check.line.misplaced",
              rows,
              it.name(),
              it.country(),
              point(it.point()),
              Math.round(it.kilometres()),
              it.nearest().name(),
              point(it.nearest().point()),
              it.nearest().id().value());
      case Finding.Unmatched it -> rows + ": " + it.name() + ", " + it.country();
      case Finding.Country it ->
          words.say(
              "places.check.line.country",
              rows,
              it.written(),
              it.times(),
              it.suggested().map(Place::name).orElseGet(() -> names(it.nearest())));
      case Finding.Notation it -> rows + ": " + it.name() + " → " + it.suggested();
      case Finding.Duplicate it -> rows + ": " + String.join(" – ", it.places());
      case Finding.SelfLoop(_, String place) -> rows + ": " + place;
    };
  }

  private static String rows(List<Integer> rows) {
    return rows.stream().limit(ROWS_SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
        + (rows.size() > ROWS_SHOWN ? " …" : "");
  }

  private static String names(List<Place> places) {
    return places.isEmpty()
        ? "?"
        : places.stream().map(Place::name).collect(Collectors.joining(" / ", "", " ?"));
  }

  private static String point(@Nullable Coordinates point) {
    return point == null
        ? "?"
        : String.format(Locale.ROOT, "%.4f %.4f", point.latitude(), point.longitude());
  }

  static String json(Finding finding) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
    finding.rows().forEach(line.putArray("rows")::add);
    switch (finding) {
      case Finding.UnusableRow it -> line.put("written", it.written());
      case Finding.Misplaced it -> {
        line.put("name", it.name()).put("country", it.country());
        put(line.putObject("point"), it.point());
        line.put("kilometres", Math.round(it.kilometres()));
        place(line.putObject("suggested"), it.nearest());
      }
      case Finding.Unmatched it -> {
        line.put("name", it.name()).put("country", it.country());
        put(line.putObject("point"), it.point());
      }
      case Finding.Country it -> {
        line.put("written", it.written()).put("times", it.times());
        line.put("how", it.how().name().toLowerCase(Locale.ROOT));
        it.suggested().ifPresent(country -> place(line.putObject("suggested"), country));
        it.nearest().forEach(near -> line.withArray("/nearest").add(near.name()));
      }
      case Finding.Notation it ->
          line.put("name", it.name()).put("country", it.country()).put("suggested", it.suggested());
      case Finding.Duplicate it -> it.places().forEach(line.putArray("places")::add);
      case Finding.SelfLoop it -> line.put("place", it.place());
    }
    return line.toString();
  }

  private static void place(ObjectNode out, Place place) {
    out.put("id", place.id().value()).put("name", place.name()).put("country", place.country());
    put(out, place.point());
  }

  private static void put(ObjectNode out, @Nullable Coordinates point) {
    if (point != null) {
      out.put("lat", point.latitude()).put("lon", point.longitude());
    }
  }
}

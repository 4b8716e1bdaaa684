package org.intercity.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.Database;
import org.intercity.journal.Signature;
import org.intercity.proposals.Imports;
import org.intercity.proposals.Statement;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Claim;
import org.intercity.register.Confidence;
import org.intercity.register.Office;
import org.intercity.register.Reported;
import org.intercity.register.Settings;
import org.intercity.register.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enters the example register into a blank one. */
@Service
public class ExampleRegister {

  /** The day on which the packaged facts were compiled from their sources. */
  private static final LocalDate SEEN = LocalDate.of(2026, 11, 23);

  private static final Signature BY = new Signature("example", "example");

  private final Database database;
  private final Settings settings;
  private final Imports imports;
  private final Gazetteer gazetteer;
  private final Map<String, Source> sources = new HashMap<>();

  ExampleRegister(Database database, Settings settings, Imports imports, Gazetteer gazetteer) {
    this.database = database;
    this.settings = settings;
    this.imports = imports;
    this.gazetteer = gazetteer;
  }

  /** Enters the office, its profiles and all facts, or nothing. */
  public void enter() {
    database.write(_ -> enterAll());
  }

  private boolean enterAll() {
    ExampleFiles.read("sources.json", ExampleFiles.SourceRows.class)
        .sources()
        .forEach(row -> sources.put(row.key(), source(row)));
    List<ExampleFiles.Row> rows =
        ExampleFiles.read("statements.json", ExampleFiles.Rows.class).statements();
    Body home = body(rows.getFirst().parties().getFirst());
    settings.enter(
        BY,
        new Office(home.name(), home.id(), true, "gwangju"),
        ExampleFiles.read("profiles.json", ExampleFiles.Profiles.class).profiles());
    imports.accept(
        BY,
        new Imports.Batch(
            rows.stream().filter(row -> !row.unresolved()).map(this::statement).toList(),
            rows.stream().filter(ExampleFiles.Row::unresolved).map(this::statement).toList(),
            ExampleFiles.read("reported.json", ExampleFiles.ReportedRows.class).reported().stream()
                .map(this::figure)
                .toList()));
    return true;
  }

  private Statement statement(ExampleFiles.Row row) {
    List<String> by = row.by() == null ? List.of() : row.by();
    Act.Paper paper =
        new Act.Paper(
            row.stated() == null ? List.of() : List.of(new Act.Title("ko", row.stated())),
            row.place(),
            row.venue(),
            row.signatories() == null ? List.of() : row.signatories(),
            List.of(),
            List.of());
    Confidence confidence = row.confidence() == null ? Confidence.MEDIUM : row.confidence();
    return new Statement(
        row.parties().stream().map(this::body).toList(),
        row.side() == null ? null : id(row.side()),
        by.stream().map(this::id).toList(),
        new Claim.Says(row.kind(), row.stated(), row.act(), row.date()),
        new Statement.Details(
            new Act.When(row.date(), null), paper, new Claim.Weight(confidence, row.note())),
        row.sources().stream()
            .map(key -> new Statement.Voice(requireSource(key), List.of(), SEEN))
            .toList());
  }

  private Imports.Figure figure(ExampleFiles.ReportedRow row) {
    Body holder = body(row.holder());
    Source source = requireSource(row.source());
    return new Imports.Figure(
        holder,
        source,
        new Reported(
            holder.id(),
            row.kind(),
            new Reported.Figure(row.cities(), row.countries()),
            row.on(),
            source.id(),
            row.note()));
  }

  private BodyId id(String place) {
    return body(place).id();
  }

  /** A place by its id, or as {@code Name, CC} where it has none elsewhere. */
  private Body body(String place) {
    return Body.of(
        BodyKind.GOVERNMENT,
        place.contains(", ")
            ? named(place)
            : find(gazetteer.find(new PlaceId(place)).orElse(null), place));
  }

  private Place named(String place) {
    int comma = place.lastIndexOf(", ");
    String name = place.substring(0, comma);
    String country = place.substring(comma + 2);
    return find(
        gazetteer.named(name).stream()
            .filter(each -> each.country().equals(country) && each.name().equals(name))
            .findFirst()
            .orElse(null),
        place);
  }

  private static Place find(@Nullable Place place, String what) {
    return Objects.requireNonNull(place, () -> "the gazetteer does not know " + what);
  }

  private Source requireSource(String key) {
    return Objects.requireNonNull(sources.get(key), () -> "sources.json does not have " + key);
  }

  private static Source source(ExampleFiles.SourceRow row) {
    return Source.of(
        new Source.Origin(
            row.address(), row.publisher(), row.language(), row.title(), row.published()),
        null,
        null);
  }
}

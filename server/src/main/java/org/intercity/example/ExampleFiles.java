package org.intercity.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Confidence;
import org.intercity.register.Kind;
import org.intercity.register.Profile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The packaged data files of the example register, in their own form. */
final class ExampleFiles {

  /** A line without a flag leaves it off. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private ExampleFiles() {}

  /** One line of {@code statements.json}: a step on a tie and the keys of its sources. */
  record Row(
      List<String> parties,
      ActType act,
      Kind kind,
      @Nullable EdtfDate date,
      @Nullable String side,
      List<String> sources,
      @Nullable List<String> by,
      @Nullable String stated,
      @Nullable String place,
      @Nullable String venue,
      @Nullable List<Act.Signatory> signatories,
      @Nullable Confidence confidence,
      @Nullable String note,
      boolean unresolved) {}

  record Rows(String about, List<Row> statements) {}

  /** One line of {@code sources.json}; a source without an address is known by its title. */
  record SourceRow(
      String key,
      @Nullable String address,
      @Nullable String publisher,
      @Nullable String title,
      @Nullable String language,
      @Nullable EdtfDate published) {}

  record SourceRows(String about, List<SourceRow> sources) {}

  /** One line of {@code reported.json}. */
  record ReportedRow(
      String holder,
      @Nullable Kind kind,
      int cities,
      @Nullable Integer countries,
      EdtfDate on,
      String source,
      @Nullable String note) {}

  record ReportedRows(String about, List<ReportedRow> reported) {}

  record Profiles(String about, List<Profile> profiles) {}

  static <T> T read(String file, Class<T> as) {
    try (InputStream in = ExampleFiles.class.getResourceAsStream("/example/" + file)) {
      return MAPPER.readValue(Objects.requireNonNull(in, file), as);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

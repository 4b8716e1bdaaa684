package org.intercity.publishers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a file comes to, all in memory; and files made for a test. */
final class Collected implements Sink {

  final List<PlaceRow> rows = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();

  static Collected of(Path file) {
    Collected collected = new Collected();
    PlaceFiles.open(file).rows(collected, Progress.UNWATCHED);
    return collected;
  }

  @Override
  public void accept(PlaceRow row) {
    rows.add(row);
  }

  @Override
  public void refuse(Refusal reason) {
    refusals.add(reason);
  }

  static Path text(Path file, String... lines) throws IOException {
    return Files.writeString(file, lines(lines));
  }

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  static Path zip(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** A row of GeoNames' dump: Gwangju, but for what a test changes. */
  static String feature(String id, String name, String names, String feature, String population) {
    return at(id, name, names, feature, population, "35.15472", "126.91556");
  }

  static String at(
      String id, String name, String names, String feature, String population, String... point) {
    return String.join(
        "\t",
        id,
        name,
        name,
        names,
        point[0],
        point[1],
        feature.substring(0, 1),
        feature,
        "KR",
        "",
        "18",
        "29110",
        "",
        "",
        population,
        "",
        "40",
        "Asia/Seoul",
        "2024-05-06");
  }
}

package org.intercity.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a file of RFC 4180, in UTF-8 with the mark by which spreadsheets know it. Cells that a
 * spreadsheet would take for a formula begin with an apostrophe.
 */
public final class Csv {

  private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private final List<List<String>> rows = new ArrayList<>();

  public Csv row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  public String text() {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + END)
        .collect(Collectors.joining("", MARK, ""));
  }

  public ResponseEntity<byte[]> named(String name) {
    return ResponseEntity.ok()
        .contentType(TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text().getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

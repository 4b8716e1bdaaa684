package org.intercity.publishers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in TSV or CSV whose first line names the columns; a quoted field may hold line ends. */
final class DelimitedTable implements Format.OfLines {

  private final FileKind kind;
  private final char divider;
  private final boolean terms;
  private final StringBuilder open = new StringBuilder();
  private @Nullable Header header;
  private int columns;

  /**
   * @param first its first line
   */
  DelimitedTable(FileKind kind, String first) {
    this.kind = kind;
    this.divider = divider(first);
    this.terms = divider == '\t' && first.startsWith("?");
  }

  static char divider(String first) {
    return first.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** The titles in a first line. */
  static List<String> titles(String first) {
    return split(first, divider(first));
  }

  @Override
  public void line(String line, Sink sink) {
    if (divider == ',') {
      open.append(open.isEmpty() ? "" : "\n").append(line);
      boolean unfinished = open.chars().filter(letter -> letter == '"').count() % 2 != 0;
      if (unfinished && open.length() < Lines.LONGEST) {
        return;
      }
      record(open.toString(), sink);
      open.setLength(0);
    } else {
      record(line, sink);
    }
  }

  private void record(String line, Sink sink) {
    List<String> fields = split(line, divider);
    if (header == null) {
      header = Header.of(fields);
      columns = fields.size();
    } else if (fields.size() != columns) {
      sink.refuse(Refusal.WRONG_COLUMNS);
    } else {
      List<Cell> cells = fields.stream().map(terms ? Cell::ofTerm : Cell::of).toList();
      new TableRow(kind, header, cells).send(sink);
    }
  }

  private static List<String> split(String line, char divider) {
    if (divider == '\t') {
      return Arrays.asList(line.split("\t", -1));
    }
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append('"');
        at++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter == divider && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(letter);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}

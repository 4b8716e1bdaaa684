package org.intercity.tables;

import java.util.ArrayList;
import java.util.List;
import org.intercity.words.UserError;

/** Parts a CSV into its cells: by comma, semicolon or tab, whichever its first line has most of. */
final class CsvLines {

  private static final String SEPARATORS = ",;\t";

  private final String text;
  private final Limits limits;
  private final char separator;
  private final List<Table.Line> lines = new ArrayList<>();
  private int at;
  private int line = 1;

  CsvLines(String text, Limits limits) {
    this.text = text;
    this.limits = limits;
    this.separator = separator(text);
  }

  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char most = ',';
    long count = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      long found = first.chars().filter(sign -> sign == candidate).count();
      if (found > count) {
        most = candidate;
        count = found;
      }
    }
    return most;
  }

  List<Table.Line> read() {
    while (at < text.length()) {
      int number = line;
      List<String> cells = new ArrayList<>();
      cells.add(cell());
      while (at < text.length() && text.charAt(at) == separator) {
        at++;
        cells.add(cell());
      }
      endLine();
      keep(number, cells);
    }
    return lines;
  }

  private void keep(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (lines.size() == limits.rows()) {
      throw new UserError("tables.error.rows", limits.rows());
    }
    if (cells.size() > limits.columns()) {
      throw new UserError("tables.error.columns", number, limits.columns());
    }
    lines.add(new Table.Line(number, cells));
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int from = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  private boolean isEnd(char sign) {
    return sign == separator || sign == '\n' || sign == '\r';
  }

  private String quoted() {
    int begun = line;
    StringBuilder cell = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '"' && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
        at++;
        while (at < text.length() && !isEnd(text.charAt(at))) {
          cell.append(text.charAt(at++));
        }
        return cell.toString().strip();
      }
      at += sign == '"' ? 1 : 0;
      line += sign == '\n' ? 1 : 0;
      cell.append(sign);
    }
    throw new UserError("tables.error.quote", begun);
  }

  private void endLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
  }
}

package org.intercity.desk.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intercity.exchange.Roster;
import org.intercity.register.Names;
import org.intercity.tables.Table;
import org.intercity.words.Words;

/**
 * What the columns of a registration list are: a word each, {@code day1} for who was there on the
 * first day, empty for what is left out.
 *
 * @param head the number of the line in which they are named; 0 where none is
 */
record RosterColumns(List<String> words, int head) {

  static final List<String> FIELDS = List.of("name", "post", "of", "country", "mail");

  private static final int LOOKED_AT = 10;
  private static final Pattern DAY =
      Pattern.compile("(?:day|第)?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:day|일차|일째|天|日|日目)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  RosterColumns {
    words = List.copyOf(words);
  }

  /** The columns as a line near the top names them, in any of the desk's languages. */
  static RosterColumns of(Table table) {
    RosterColumns best = new RosterColumns(empty(table.width()), 0);
    for (Table.Line line : table.lines().stream().limit(LOOKED_AT).toList()) {
      RosterColumns here = named(line, table.width());
      if (here.words.contains("name") && here.known() > best.known()) {
        best = here;
      }
    }
    return best;
  }

  /** As a user chose them. */
  RosterColumns chosen(List<String> choices) {
    List<String> words = new ArrayList<>(empty(this.words.size()));
    for (int i = 0; i < Math.min(choices.size(), words.size()); i++) {
      String choice = choices.get(i);
      words.set(i, FIELDS.contains(choice) || choice.matches("day\\d{1,2}") ? choice : "");
    }
    return new RosterColumns(words, head);
  }

  private static List<String> empty(int width) {
    return new ArrayList<>(Collections.nCopies(width, ""));
  }

  private long known() {
    return words.stream().filter(word -> !word.isEmpty()).count();
  }

  private static RosterColumns named(Table.Line line, int width) {
    List<String> words = empty(width);
    int dates = 0;
    for (int column = 0; column < line.cells().size(); column++) {
      String cell = line.cell(column).strip();
      String word = DATE.matcher(cell).matches() ? "day" + ++dates : word(cell).orElse("");
      words.set(column, words.contains(word) ? "" : word);
    }
    return new RosterColumns(words, line.number());
  }

  private static Optional<String> word(String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(cell.toLowerCase(Locale.ROOT));
    if (day.matches() && !cell.matches("\\d+")) {
      int number = Integer.parseInt(day.group(1));
      return number >= 1 && number <= Roster.MOST_DAYS
          ? Optional.of("day" + number)
          : Optional.empty();
    }
    return Optional.ofNullable(CALLED.get(Names.fold(cell)));
  }

  private static final Map<String, String> CALLED = called();

  private static Map<String, String> called() {
    Map<String, String> called = new LinkedHashMap<>();
    for (String field : FIELDS) {
      Words.LANGUAGES.stream()
          .map(language -> Words.in(language).say("roster.called." + field))
          .flatMap(names -> Arrays.stream(names.split("/")))
          .forEach(name -> called.putIfAbsent(Names.fold(name), field));
    }
    return called;
  }

  /** The column of a field; -1 where there is none. */
  int column(String word) {
    return words.indexOf(word);
  }

  /** The days for which there are columns, in their order. */
  List<Integer> days() {
    return words.stream()
        .filter(word -> word.startsWith("day"))
        .map(word -> Integer.valueOf(word.substring(3)))
        .sorted()
        .toList();
  }

  /** All that a column may be. */
  static List<String> choices(int days) {
    return Stream.concat(
            FIELDS.stream(), IntStream.rangeClosed(1, days).mapToObj(day -> "day" + day))
        .toList();
  }
}

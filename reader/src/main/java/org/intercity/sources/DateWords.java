package org.intercity.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written out, and the words that announce the day of publication. */
record DateWords(
    List<String> published, List<String> updated, List<List<String>> months, Pattern day) {

  static DateWords packaged() {
    List<String> published = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    List<List<String>> months = new ArrayList<>();
    for (String line : Lines.of("datelines.tsv")) {
      int tab = line.indexOf('\t');
      List<String> words = List.of(line.substring(tab + 1).split(";", -1));
      switch (line.substring(0, tab)) {
        case "published" -> published.addAll(words);
        case "updated" -> updated.addAll(words);
        case "months" -> months.add(words);
        default -> throw new IllegalStateException("datelines.tsv: " + line);
      }
    }
    return new DateWords(published, updated, months, pattern(months));
  }

  private static Pattern pattern(List<List<String>> months) {
    String month = String.join("|", months.stream().flatMap(List::stream).toList());
    return Pattern.compile(
        "(?i)(?<!\\d)(?:"
            + "(?<y>\\d{4})(?:[-./]\\s?|[년年]\\s?)(?<m>\\d{1,2})(?:[-./]\\s?|[월月]\\s?)(?<d>\\d{1,2})(?:일|日|\\.|(?!\\d))"
            + "|\\b(?<mw>"
            + month
            + ")\\.?\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y2>\\d{4})"
            + "|\\b(?<d3>\\d{1,2})(?:st|nd|rd|th)?\\s(?<mw2>"
            + month
            + ")\\.?,?\\s(?<y3>\\d{4}))");
  }

  List<Found> daysIn(String line) {
    List<Found> found = new ArrayList<>();
    Matcher match = day.matcher(line);
    while (match.find()) {
      read(match).ifPresent(date -> found.add(new Found(date, match.start(), match.end())));
    }
    return found;
  }

  private Optional<LocalDate> read(Matcher match) {
    if (match.group("y") != null) {
      return Days.day(match.group("y"), match.group("m"), match.group("d"));
    }
    boolean first = match.group("mw") != null;
    String word = match.group(first ? "mw" : "mw2").toLowerCase(Locale.ROOT);
    for (List<String> names : months) {
      if (names.contains(word)) {
        return Days.day(
            match.group(first ? "y2" : "y3"),
            String.valueOf(names.indexOf(word) + 1),
            match.group(first ? "d2" : "d3"));
      }
    }
    return Optional.empty();
  }

  /** Whether what stands before a day announces it as that of publication. */
  boolean isPublished(String before) {
    return endsWithOne(published, before) && !isUpdated(before);
  }

  boolean isUpdated(String before) {
    return endsWithOne(updated, before);
  }

  private static boolean endsWithOne(List<String> words, String before) {
    String end = before.toLowerCase(Locale.ROOT).replaceAll("[\\s:：|>\\])]+$", "");
    for (String word : words) {
      int at = end.length() - word.length();
      if (end.endsWith(word) && (at == 0 || !Character.isLetter(end.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** A day and where it stands in its line. */
  record Found(LocalDate day, int start, int end) {}
}

package org.intercity.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day of publication in the first lines of a text: behind a word that announces it, or as a
 * line of its own. A day inside a sentence is never one.
 */
final class Datelines {

  private static final int LINES = 15;
  private static final int LONGEST = 300;

  /** What a line may hold besides its day: a weekday, a time, and with a time who wrote it. */
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:\\p{L}{2,9},|\\p{L}{2,3}요일|[(\\[|]?)\\s*");

  private static final Pattern TIME =
      Pattern.compile("[\\s(（\\p{L})）,|/\\-–—T]{0,16}\\d{1,2}[:：시]\\s?\\d{2}.{0,40}");
  private static final Pattern REST = Pattern.compile("\\s*[(（]?\\p{L}{0,3}[)）]?[\\s|.\\]]*");
  private static final Pattern PLACE = Pattern.compile("[\\p{Lu}\\s.,'-]{2,40}\\(");
  private static final Pattern DASH = Pattern.compile("\\)\\s*[-–—].*");

  private Datelines() {}

  static Optional<LocalDate> find(String text) {
    DateWords words = DateWords.packaged();
    Optional<LocalDate> updated = Optional.empty();
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    for (String line : lines) {
      String start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
      for (DateWords.Found day : words.daysIn(start)) {
        String before = start.substring(0, day.start());
        String after = start.substring(day.end());
        if (words.isPublished(before) || isAlone(before, after) || isInDateline(before, after)) {
          return Optional.of(day.day());
        }
        if (updated.isEmpty() && words.isUpdated(before)) {
          updated = Optional.of(day.day());
        }
      }
    }
    return updated;
  }

  private static boolean isAlone(String before, String after) {
    return WEEKDAY.matcher(before.stripLeading()).matches()
        && (REST.matcher(after).matches() || TIME.matcher(after).matches());
  }

  /** SAN ANTONIO (May 11, 2023) — … */
  private static boolean isInDateline(String before, String after) {
    return PLACE.matcher(before).matches() && DASH.matcher(after).matches();
  }
}

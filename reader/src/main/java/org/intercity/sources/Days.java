package org.intercity.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as machines write them: 2024-11-22T11:20:00+09:00, 2024.11.22, 20241122. */
final class Days {

  private static final Pattern DAY =
      Pattern.compile(
          "\\s*(\\d{4})(?:[-./]\\s?(\\d{1,2})[-./]\\s?(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d).*");

  private Days() {}

  /** The day a stamp begins with, as its writer's clock showed it. */
  static Optional<LocalDate> parse(String stamp) {
    Matcher found = DAY.matcher(stamp.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    boolean divided = found.group(2) != null;
    return day(found.group(1), found.group(divided ? 2 : 4), found.group(divided ? 3 : 5));
  }

  static Optional<LocalDate> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    if (number == 0) {
      return Optional.empty(); // what machines write for "no day"
    }
    try {
      return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

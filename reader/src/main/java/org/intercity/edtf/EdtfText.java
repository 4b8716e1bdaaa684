package org.intercity.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written form of EDTF dates. */
final class EdtfText {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private EdtfText() {}

  static EdtfDate parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? plain(text)
        : new EdtfDate.Interval(plain(text.substring(0, slash)), plain(text.substring(slash + 1)));
  }

  private static EdtfDate plain(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a date; write 2017, 2025-04 or 2024-11-21");
    }
    int year = Integer.parseInt(date.group(1));
    try {
      if (date.group(2) == null) {
        return new EdtfDate.Year(year);
      }
      int month = Integer.parseInt(date.group(2));
      return date.group(3) == null
          ? new EdtfDate.Month(YearMonth.of(year, month))
          : new EdtfDate.Day(LocalDate.of(year, month, Integer.parseInt(date.group(3))));
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException(
          "there is no day '" + text + "' in the calendar", impossible);
    }
  }
}

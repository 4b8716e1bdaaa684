package org.intercity.imports;

import com.ibm.icu.text.Normalizer2;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads days as lists write them: each offices' way, eras, and the numbers spreadsheets keep. */
final class DateText {

  private static final Pattern WEEKDAY = Pattern.compile("[(\\[]\\p{L}{1,9}\\.?[)\\]]");
  private static final Pattern CLOCK =
      Pattern.compile("(?<=\\d)[t ]\\s*\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?z?$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})\\s*[-./년年]\\s*(?:(\\d{1,2})\\s*[-./월月]?\\s*(?:(\\d{1,2})\\s*[일日号號.]?\\s*)?)?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})\\s*([-./])\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{4})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "['’‘](\\d{2})\\s*[-./년年]\\s*(\\d{1,2})\\s*(?:[-./월月]\\s*(\\d{1,2})?\\s*[일日.]?)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?[ .-]+)?([a-z]{3,9})[ .,-]+(?:(\\d{1,2})(?:st|nd|rd|th)?[ ,]+)?(\\d{4})");
  private static final Pattern ERA =
      Pattern.compile(
          "([\\p{L}]+)\\s*(\\d{1,3}|元)\\s*[-./年년]\\s*(?:(\\d{1,2})\\s*[-./月월]?\\s*(?:(\\d{1,2})\\s*[日일.]?\\s*)?)?");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
  private static final Pattern UNTIL = Pattern.compile("\\s*(?:~|〜|–|—|→|\\s-\\s|から|부터)\\s*");
  private static final Pattern REST =
      Pattern.compile("(?:(\\d{1,2})\\s*[-./월月]\\s*)?(\\d{1,2})\\s*[일日号號.]?\\s*(?:まで|까지|止)?");

  private static final int FIRST_SERIAL = 14_000;
  private static final int LAST_SERIAL = 73_050;

  private final LocalDate zero;

  /** With the day from which the spreadsheet counts. */
  DateText(boolean from1904) {
    zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  /** A day, or the days of a period where two are written. */
  WrittenDate read(String written, @Nullable DateOrder order) {
    String text = plain(written);
    if (text.isEmpty() || Spellings.find("nothing", text).isPresent()) {
      return new WrittenDate.Absent();
    }
    WrittenDate whole = single(text, order);
    if (!(whole instanceof WrittenDate.Unreadable)) {
      return whole;
    }
    String[] ends = UNTIL.split(text, 2);
    return ends.length == 2 ? period(ends[0].strip(), ends[1].strip(), order) : whole;
  }

  private static String plain(String written) {
    String text = Normalizer2.getNFKCInstance().normalize(written).strip();
    String bare = WEEKDAY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return CLOCK.matcher(bare).replaceAll("").strip();
  }

  private WrittenDate period(String from, String to, @Nullable DateOrder order) {
    WrittenDate first = single(from, order);
    if (!(first instanceof WrittenDate.Known(var begins))) {
      return first instanceof WrittenDate.Either ? first : new WrittenDate.Unreadable();
    }
    if (to.isEmpty()) {
      return first;
    }
    WrittenDate last = single(to, order);
    if (last instanceof WrittenDate.Unreadable) {
      last = rest(begins, to);
    }
    return last instanceof WrittenDate.Known(var ends)
        ? between(begins, ends)
        : new WrittenDate.Unreadable();
  }

  private static WrittenDate between(EdtfDate from, EdtfDate to) {
    try {
      return new WrittenDate.Known(from.equals(to) ? from : new EdtfDate.Interval(from, to));
    } catch (IllegalArgumentException backwards) {
      return new WrittenDate.Unreadable();
    }
  }

  /** The end of a period that leaves out what it has in common with the beginning. */
  private static WrittenDate rest(EdtfDate begins, String text) {
    Matcher rest = REST.matcher(text);
    if (!rest.matches() || !(begins instanceof EdtfDate.Day(var day))) {
      return new WrittenDate.Unreadable();
    }
    int month = rest.group(1) == null ? day.getMonthValue() : Integer.parseInt(rest.group(1));
    return date(day.getYear(), month, Integer.valueOf(rest.group(2)));
  }

  /** A form in which days are written, and what one of that form means. */
  private record Form(
      Pattern pattern, BiFunction<Matcher, Optional<DateOrder>, WrittenDate> means) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(YEAR, (found, _) -> date(number(found, 1), null, null)),
          new Form(COMPACT, (found, _) -> yearFirst(found)),
          new Form(YEAR_FIRST, (found, _) -> yearFirst(found)),
          new Form(YEAR_LAST, DateText::yearLast),
          new Form(SHORT_YEAR, (found, _) -> shortYear(found)),
          new Form(NAMED, (found, _) -> named(found)),
          new Form(ERA, (found, _) -> era(found)));

  private WrittenDate single(String text, @Nullable DateOrder order) {
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(text);
      if (found.matches()) {
        return form.means().apply(found, Optional.ofNullable(order));
      }
    }
    return SERIAL.matcher(text).matches() ? serial(text) : edtf(text);
  }

  private static WrittenDate yearFirst(Matcher found) {
    return date(number(found, 1), optional(found, 2), optional(found, 3));
  }

  private static WrittenDate shortYear(Matcher found) {
    int year = number(found, 1);
    return date(year + (year < 70 ? 2000 : 1900), optional(found, 2), optional(found, 3));
  }

  private static WrittenDate edtf(String text) {
    return EdtfDate.find(text)
        .<WrittenDate>map(WrittenDate.Known::new)
        .orElseGet(WrittenDate.Unreadable::new);
  }

  private WrittenDate serial(String text) {
    int days = (int) Double.parseDouble(text);
    return days < FIRST_SERIAL || days > LAST_SERIAL
        ? new WrittenDate.Unreadable()
        : new WrittenDate.Known(EdtfDate.of(zero.plusDays(days)));
  }

  /** Points part days from months where the day comes first; strokes are written both ways. */
  private static WrittenDate yearLast(Matcher found, Optional<DateOrder> order) {
    int one = number(found, 1);
    int other = number(found, 3);
    int year = number(found, 4);
    DateOrder meant = found.group(2).equals(".") ? DateOrder.DAY_FIRST : order.orElse(null);
    if (meant == null && one <= 12 && other <= 12 && one != other) {
      return date(year, other, one) instanceof WrittenDate.Known(var dayFirst)
              && date(year, one, other) instanceof WrittenDate.Known(var monthFirst)
          ? new WrittenDate.Either(dayFirst, monthFirst)
          : new WrittenDate.Unreadable();
    }
    boolean dayFirst = meant == null ? one > 12 || one == other : meant == DateOrder.DAY_FIRST;
    return dayFirst ? date(year, other, one) : date(year, one, other);
  }

  /** Which number is the day, where the text itself proves it. */
  static Optional<DateOrder> proof(String written) {
    Matcher found = YEAR_LAST.matcher(plain(written));
    if (!found.matches() || found.group(2).equals(".")) {
      return Optional.empty();
    }
    int one = number(found, 1);
    int other = number(found, 3);
    return one > 12 && other <= 12
        ? Optional.of(DateOrder.DAY_FIRST)
        : other > 12 && one <= 12 ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
  }

  private static WrittenDate named(Matcher found) {
    Optional<String> month = Spellings.find("month", found.group(2));
    if (month.isEmpty() || (found.group(1) != null && found.group(3) != null)) {
      return new WrittenDate.Unreadable();
    }
    Integer day = found.group(1) != null ? optional(found, 1) : optional(found, 3);
    return date(number(found, 4), Integer.valueOf(month.get()), day);
  }

  private static WrittenDate era(Matcher found) {
    Optional<String> before = Spellings.find("era", found.group(1));
    if (before.isEmpty()) {
      return new WrittenDate.Unreadable();
    }
    int year = found.group(2).equals("元") ? 1 : number(found, 2);
    return date(Integer.parseInt(before.get()) + year, optional(found, 3), optional(found, 4));
  }

  private static WrittenDate date(int year, @Nullable Integer month, @Nullable Integer day) {
    try {
      return month == null
          ? year(year)
          : new WrittenDate.Known(
              day == null
                  ? EdtfDate.of(YearMonth.of(year, month))
                  : EdtfDate.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException impossible) {
      return new WrittenDate.Unreadable();
    }
  }

  private static WrittenDate year(int year) {
    return year < 1000 || year > 2200
        ? new WrittenDate.Unreadable()
        : new WrittenDate.Known(EdtfDate.ofYear(year));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static @Nullable Integer optional(Matcher found, int group) {
    return found.group(group) == null ? null : Integer.valueOf(found.group(group));
  }
}

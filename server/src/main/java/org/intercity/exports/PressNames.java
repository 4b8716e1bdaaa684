package org.intercity.exports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Body;
import org.intercity.register.Kind;
import org.intercity.register.Profile;
import org.intercity.register.Tie;
import org.intercity.words.Words;

/** Names and days as a press note writes them, each leading to its page. */
record PressNames(Saying saying, Body holder, Tie tie) {

  private Words words() {
    return saying.words();
  }

  Figure name(Body body) {
    return Figure.of(sounding(body), "/bodies/" + body.id());
  }

  /** A partner with its country; several in a row. */
  Figure partners() {
    List<String> names =
        tie.partnersOf(holder.id()).stream()
            .map(
                each ->
                    each.country().equals(holder.country())
                        ? sounding(each)
                        : words()
                            .say("press.place", sounding(each), saying.country(each.country())))
            .toList();
    return Figure.of(String.join(words().say("desk.list"), names), "/ties/" + tie.id());
  }

  /** In Korean a name in Latin letters takes its level word, whose sound the particle follows. */
  String sounding(Body body) {
    String name = saying.plain(body);
    boolean named = Script.of(saying.locale()).holds(name);
    return named
        ? name
        : words()
            .say(
                "press.foreign",
                name,
                words().say("register.level." + body.place().level().word()));
  }

  String on(EdtfDate date) {
    String key =
        switch (date) {
          case EdtfDate.Year _ -> "year";
          case EdtfDate.Month _ -> "month";
          case EdtfDate.Day _ -> "day";
          case EdtfDate.Interval _ -> "between";
        };
    return words().say("press.on." + key, plain(date));
  }

  /** The day in the style of the language's papers. */
  String plain(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Year(int year) -> words().say("press.date.year", Integer.toString(year));
      case EdtfDate.Month(var month) -> said("press.date.month", month);
      case EdtfDate.Day(var day) -> said("press.date.day", day);
      case EdtfDate.Interval(var from, var to) ->
          words().say("press.date.between", plain(from), plain(to));
    };
  }

  String said(String key, TemporalAccessor when) {
    Locale locale = saying.locale();
    return DateTimeFormatter.ofPattern(words().say(key), locale).format(when);
  }

  /** Where the list behind a total is. */
  String list(LocalDate on, Kind kind, Profile profile) {
    return "/bodies/" + holder.id() + "?on=" + on + "&profile=" + profile.id() + "#" + kind.word();
  }
}

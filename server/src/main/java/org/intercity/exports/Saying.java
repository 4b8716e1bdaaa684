package org.intercity.exports;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Place;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.Tie;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** Names, days and words in a book's language. */
record Saying(Words words) {

  static Saying in(Locale locale) {
    return new Saying(Words.in(locale));
  }

  Locale locale() {
    return words.locale();
  }

  String say(String key, Object... arguments) {
    return words.say("exports." + key, arguments);
  }

  /** A body's name, the form its place uses beside it. */
  Phrase name(Body body) {
    Phrase name =
        local(body.place())
            .map(local -> Phrase.of(plain(body)).and(" ").and(local))
            .orElseGet(() -> Phrase.of(plain(body)));
    return body.kind() == BodyKind.GOVERNMENT
        ? name
        : name.and(Phrase.quiet(" · " + words.say("register.body." + body.kind().word())));
  }

  String plain(Body body) {
    return body.nameIn(locale().getLanguage());
  }

  private Optional<Phrase> local(Place place) {
    ULocale home = ULocale.addLikelySubtags(new ULocale("und_" + place.country()));
    Map<String, String> names = place.names();
    String tag = home.getLanguage().equals("zh") ? "zh-" + home.getScript() : home.getLanguage();
    return place
        .localName()
        .or(() -> Optional.ofNullable(names.get(home.getLanguage())))
        // 长治 needs no 长治市 beside it
        .filter(local -> !local.startsWith(place.nameIn(locale().getLanguage())))
        .filter(Saying::isSimplySet)
        .map(local -> new Phrase(List.of(new Phrase.Run(local, tag, null, true))));
  }

  /** Scripts whose letters join or stack need a shaper, which the setter does not have. */
  static boolean isSimplySet(Phrase phrase) {
    return isSimplySet(phrase.text());
  }

  private static boolean isSimplySet(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(
            letter ->
                switch (Character.UnicodeScript.of(letter)) {
                  case LATIN, GREEK, CYRILLIC, HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, COMMON ->
                      true;
                  default -> false;
                });
  }

  /** Words of another, in the marks of the book's language. */
  Phrase quote(String words, @Nullable String language) {
    boolean japanese = locale().equals(Locale.JAPANESE);
    return Phrase.of(japanese ? "「" : "“")
        .and(Phrase.in(language, words))
        .and(japanese ? "」" : "”");
  }

  /** Bodies in a row. */
  Phrase names(List<Body> bodies) {
    return Phrase.join(words.say("desk.list"), bodies.stream().map(this::name).toList());
  }

  Phrase tie(Tie tie) {
    return Phrase.linked(tie.id().value(), "/ties/" + tie.id());
  }

  String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale());
  }

  String kind(Kind kind) {
    return words.say("register.kind." + kind.word());
  }

  /** A date exactly as precise as it is known. */
  String day(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Year(int year) -> words.say("desk.date.year", Integer.toString(year));
      case EdtfDate.Month(var month) -> said("desk.date.month", month);
      case EdtfDate.Day(var day) -> day(day);
      case EdtfDate.Interval(var from, var to) ->
          words.say("desk.date.between", day(from), day(to));
    };
  }

  String day(LocalDate day) {
    return said("desk.date.day", day);
  }

  private String said(String pattern, TemporalAccessor when) {
    return DateTimeFormatter.ofPattern(words.say(pattern), locale()).format(when);
  }
}

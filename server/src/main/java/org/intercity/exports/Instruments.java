package org.intercity.exports;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.intercity.register.Body;
import org.intercity.register.Kind;
import org.intercity.words.Words;

/** Drafts of instruments in two languages, from templates; blanks where nothing is known. */
final class Instruments {

  /** The kinds for which there are templates. */
  static final List<Kind> KINDS = List.of(Kind.SISTER, Kind.FRIENDSHIP, Kind.MOU);

  private static final String BLANK = "____________";
  private static final Transliterator TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");

  private Instruments() {}

  /** A draft in one language; {@code tag} tells the script too. */
  record Draft(String tag, String text) {}

  /**
   * The same paper in the languages of both sides; in English where one of them has no template.
   */
  static List<Draft> drafts(Body own, Body partner, Kind kind, List<String> fields) {
    List<String> tags = Stream.of(tag(own), tag(partner)).distinct().toList();
    return tags.stream().map(tag -> draft(own, partner, kind, fields, tag, tags)).toList();
  }

  /** The language in which a body's papers are written, as far as there are templates. */
  private static String tag(Body body) {
    ULocale home = ULocale.addLikelySubtags(new ULocale("und_" + body.country()));
    return switch (home.getLanguage()) {
      case "ko", "ja" -> home.getLanguage();
      case "zh" -> "zh-" + home.getScript();
      default -> "en";
    };
  }

  private static Draft draft(
      Body own, Body partner, Kind kind, List<String> fields, String tag, List<String> all) {
    Locale locale = Locale.forLanguageTag(tag);
    Words words = Words.in(locale);
    String named =
        fields.isEmpty()
            ? BLANK
            : String.join(
                words.say("desk.list"),
                fields.stream()
                    .map(field -> words.find("desk.field." + field).orElse(field))
                    .toList());
    String languages =
        String.join(
            words.say("desk.list"),
            all.stream()
                .map(each -> words.say("exports.language." + each.substring(0, 2)))
                .toList());
    String text =
        Particles.choose(
            template(kind, locale.getLanguage())
                .replace("{own}", own.nameIn(locale.getLanguage()))
                .replace("{partner}", partner.nameIn(locale.getLanguage()))
                .replace("{fields}", named)
                .replace("{languages}", languages)
                .replace("{blank}", BLANK));
    return new Draft(tag, tag.equals("zh-Hant") ? TRADITIONAL.transliterate(text) : text);
  }

  private static String template(Kind kind, String language) {
    String file = "/exports/instruments/" + kind.word() + "_" + language + ".txt";
    try (var in = Instruments.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

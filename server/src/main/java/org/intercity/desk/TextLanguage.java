package org.intercity.desk;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tag that a text's {@code lang} attribute bears. Chinese is told by its script, which the
 * language alone does not say: fonts and voices of simplified and traditional characters differ.
 */
public final class TextLanguage {

  private static final String SIMPLIFIED = "zh-Hans";
  private static final String TRADITIONAL = "zh-Hant";

  /** So many characters tell the script; an article is not read to its end for it. */
  private static final int SAMPLE = 2000;

  private static final Transliterator TO_SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");
  private static final Transliterator TO_TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");

  private TextLanguage() {}

  /** The tag of a text in a language; null where the language is not known. */
  public static @Nullable String of(@Nullable String language, @Nullable String text) {
    return "zh".equals(language) && text != null ? script(text) : language;
  }

  /** The tag of the program's own words: its Chinese is simplified. */
  public static String ofWords(Locale locale) {
    return locale.getLanguage().equals("zh") ? SIMPLIFIED : locale.toLanguageTag();
  }

  private static String script(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    return changed(TO_SIMPLIFIED, sample) > changed(TO_TRADITIONAL, sample)
        ? TRADITIONAL
        : SIMPLIFIED;
  }

  /** How many characters have another form in the other script. */
  private static int changed(Transliterator to, String sample) {
    String other = to.transliterate(sample);
    int changed = 0;
    for (int i = 0; i < Math.min(sample.length(), other.length()); i++) {
      changed += sample.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return changed;
  }
}

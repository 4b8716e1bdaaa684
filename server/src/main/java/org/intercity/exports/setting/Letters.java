package org.intercity.exports.setting;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.exports.Phrase;
import org.intercity.exports.setting.Fonts.Face;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * Sets phrases in fonts: each run in the font of its language, and a word that has a letter which
 * that font lacks wholly in the fallback, so that no word is set in two.
 */
record Letters(Fonts fonts, Locale language, String base) {

  static final Color INK = new Color(0x1b, 0x1f, 0x24);
  static final Color SOFT = new Color(0x54, 0x5c, 0x66);
  static final Color ACCENT = new Color(0x0b, 0x62, 0x57);
  static final Color DOUBT = new Color(0x7d, 0x52, 0x00);

  private static final Pattern WORD = Pattern.compile("[\\s]+|[^\\s]+");

  /** A cut, a size and a colour. */
  record Cut(Face face, float size, Color colour) {
    Cut in(Color other) {
      return new Cut(face, size, other);
    }
  }

  org.openpdf.text.Phrase set(Phrase phrase, Cut cut) {
    org.openpdf.text.Phrase set = new org.openpdf.text.Phrase();
    for (Phrase.Run run : phrase.runs()) {
      Cut own = run.quiet() ? cut.in(SOFT) : cut;
      String tag = run.language() == null ? tag() : run.language();
      StringBuilder same = new StringBuilder();
      BaseFont current = fonts.of(own.face(), tag);
      Matcher words = WORD.matcher(run.text());
      while (words.find()) {
        BaseFont font = font(words.group(), own.face(), tag);
        if (!font.equals(current) && !words.group().isBlank()) {
          add(set, same.toString(), current, own, run.link());
          same.setLength(0);
          current = font;
        }
        same.append(words.group());
      }
      add(set, same.toString(), current, own, run.link());
    }
    return set;
  }

  /** How wide it is on one line. */
  float width(Phrase phrase, Cut cut) {
    float width = 0;
    for (Phrase.Run run : phrase.runs()) {
      String tag = run.language() == null ? tag() : run.language();
      width += font(run.text(), cut.face(), tag).getWidthPoint(run.text(), cut.size());
    }
    return width;
  }

  BaseFont font(String word, Face face, String tag) {
    BaseFont first = fonts.of(face, tag);
    if (holds(first, word)) {
      return first;
    }
    BaseFont other = fonts.fallback(face);
    return holds(other, word) ? other : first;
  }

  /**
   * The font of spaces that stand alone. The library breaks a collection's font of which nothing
   * but the space is used; it does not break this one.
   */
  Font spaces(Cut cut) {
    return new Font(fonts.fallback(cut.face()), cut.size(), Font.NORMAL, cut.colour());
  }

  String tag() {
    return language.getLanguage().equals("zh") ? "zh-Hans" : language.toLanguageTag();
  }

  private static boolean holds(BaseFont font, String word) {
    return word.codePoints().allMatch(letter -> letter == ' ' || font.charExists(letter));
  }

  private void add(
      org.openpdf.text.Phrase to, String text, BaseFont font, Cut cut, @Nullable String link) {
    if (text.isEmpty()) {
      return;
    }
    Font own = new Font(font, cut.size(), Font.NORMAL, cut.colour());
    Chunk chunk = new Chunk(text, text.isBlank() ? spaces(cut) : own);
    chunk.setSplitCharacter(Breaks.RULE);
    if (link != null && !(link.startsWith("/") && base.isEmpty())) {
      chunk.setAnchor(link.startsWith("/") ? base + link : link);
    }
    to.add(chunk);
  }
}

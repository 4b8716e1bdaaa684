package org.intercity.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something filled into a sentence that leads to what stands behind it: a figure to its list, a
 * name to its page.
 */
record Figure(String text, @Nullable String language, @Nullable String link) {

  /** Marks around what is filled in, of characters that nobody writes. */
  private static final Pattern MARKED = Pattern.compile("\uE000(\\d+)\uE001([^\uE002]*)\uE002");

  static Figure of(String text, @Nullable String link) {
    return new Figure(text, null, link);
  }

  /**
   * A message with its arguments filled in, those that are figures linked, Korean particles chosen.
   */
  static Phrase say(Words words, String key, Object... arguments) {
    Object[] marked = arguments.clone();
    List<Figure> figures = new ArrayList<>();
    for (int at = 0; at < marked.length; at++) {
      if (marked[at] instanceof Figure figure) {
        marked[at] = "\uE000" + figures.size() + "\uE001" + figure.text() + "\uE002";
        figures.add(figure);
      }
    }
    String said = Particles.choose(words.say(key, marked));
    List<Phrase.Run> runs = new ArrayList<>();
    Matcher found = MARKED.matcher(said);
    int from = 0;
    while (found.find()) {
      add(runs, said.substring(from, found.start()), null, null);
      Figure figure = figures.get(Integer.parseInt(found.group(1)));
      add(runs, found.group(2), figure.language(), figure.link());
      from = found.end();
    }
    add(runs, said.substring(from), null, null);
    return new Phrase(runs);
  }

  private static void add(
      List<Phrase.Run> runs, String text, @Nullable String language, @Nullable String link) {
    if (!text.isEmpty()) {
      runs.add(new Phrase.Run(text, language, link, false));
    }
  }
}

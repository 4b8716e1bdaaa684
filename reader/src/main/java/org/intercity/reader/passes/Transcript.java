package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intercity.reader.language.Match;
import org.intercity.reader.language.Pack;
import org.intercity.reader.language.ReadText;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Stretch;
import org.intercity.sources.Article;
import org.intercity.sources.Evidence;

/**
 * An article without the glosses that stand within its words (readings in brackets behind single
 * characters or names), and the way back: evidence is always that of the article as given.
 *
 * @param given the article as it came
 * @param plain the same without glosses
 * @param read the plain text, made ready for the rules
 * @param cuts where a gloss stood in the plain text, in order, with its length
 */
record Transcript(Article given, Article plain, ReadText read, List<Cut> cuts) {

  private record Cut(int at, int length) {}

  /** No more of a document is read for facts. */
  static final int READ = 100_000;

  static Transcript of(Article article, Pack pack) {
    String text = article.text();
    int end = Math.min(text.length(), READ);
    end -= end == READ && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    ReadText read = pack.over(text.substring(0, end));
    List<Span> glosses =
        pack.rules("gloss").longest(read, new Span(0, end), Marks.NONE).stream()
            .map(Match::span)
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    if (glosses.isEmpty() && end == text.length()) {
      return new Transcript(article, article, read, List.of());
    }
    StringBuilder plain = new StringBuilder(end);
    List<Cut> cuts = new ArrayList<>(glosses.size());
    int from = 0;
    for (Span gloss : glosses) {
      plain.append(text, from, gloss.start());
      cuts.add(new Cut(plain.length(), gloss.length()));
      from = gloss.end();
    }
    plain.append(text, from, end);
    return new Transcript(
        article,
        new Article(article.id(), plain.toString(), article.language(), article.origin()),
        pack.over(plain.toString()),
        cuts);
  }

  /** The words of the given article at a stretch of the plain text. */
  Evidence quote(Stretch stretch) {
    int from = given(stretch.start(), true);
    int to = given(stretch.end(), false);
    return read.isOfUnits()
        ? new Evidence(from, to, given.text().substring(from, to))
        : given.quote(from, to);
  }

  /** A gloss before the first letter of a stretch is left out, as one behind its last. */
  private int given(int at, boolean first) {
    int moved = at;
    for (Cut cut : cuts) {
      if (cut.at() < at || (first && cut.at() == at)) {
        moved += cut.length();
      } else {
        break;
      }
    }
    return moved;
  }
}

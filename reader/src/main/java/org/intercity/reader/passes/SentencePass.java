package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import org.intercity.reader.Note;
import org.intercity.reader.language.Furniture;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Sentence.Zone;
import org.intercity.reader.text.Span;

/** Parts the page into headline, captions and sentences, and leaves the page's furniture out. */
final class SentencePass implements Pass {

  private static final int HEADLINE = 220;
  private static final int CAPTION = 500;

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public String says() {
    return "Parts the page into headline, captions and sentences; menus, rights notices and links"
        + " to other articles are not facts.";
  }

  @Override
  public Draft apply(Draft draft) {
    String text = draft.article().text();
    List<Sentence> sentences = new ArrayList<>();
    boolean head = true;
    int furniture = 0;
    for (Span line : lines(text)) {
      String words = draft.words(line);
      if (Furniture.isFurniture(words)) {
        furniture++;
        continue;
      }
      head = head && line.length() <= HEADLINE && !SentenceEnds.isSentence(words);
      boolean caption = line.length() <= CAPTION && draft.any("caption", line);
      Zone zone = caption ? Zone.CAPTION : head ? Zone.HEADLINE : Zone.BODY;
      SentenceEnds.split(text, line, draft.aids().pack())
          .forEach(each -> sentences.add(new Sentence(each.start(), each.end(), zone)));
    }
    Draft next = draft.withSentences(sentences);
    if (furniture > 0) {
      next = next.noting(Note.of("furniture", Integer.toString(furniture)));
    }
    return draft.transcript().given().text().length() > Transcript.READ
        ? next.noting(Note.of("cut", Integer.toString(Transcript.READ)))
        : next;
  }

  /** Lines without their margins; a line that runs on in lower case is one with the next. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int limit = text.length();
    int from = 0;
    while (from < limit) {
      int end = text.indexOf('\n', from);
      end = end < 0 || end > limit ? limit : end;
      while (runsOn(text, from, end, limit)) {
        int after = text.indexOf('\n', end + 1);
        end = after < 0 || after > limit ? limit : after;
      }
      Span trimmed = trim(text, from, end);
      if (trimmed.length() > 0) {
        lines.add(trimmed);
      }
      from = end + 1;
    }
    return lines;
  }

  private static boolean runsOn(String text, int from, int end, int limit) {
    return end - from > 40
        && end + 1 < limit
        && Character.isLowerCase(text.charAt(end + 1))
        && ".!?:".indexOf(text.charAt(end - 1)) < 0;
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isMargin(text.charAt(start))) {
      start++;
    }
    while (end > start && isMargin(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMargin(char c) {
    return Character.isWhitespace(c) || c == '|' || c == '\u00a0' || c == '\ufeff';
  }
}

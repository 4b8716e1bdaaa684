package org.intercity.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.Reading;
import org.intercity.reader.ReadingJson;
import org.intercity.sources.Article;
import org.intercity.sources.Documents;
import org.intercity.sources.Evidence;
import org.intercity.sources.Hints;
import org.intercity.sources.Outcome;
import org.intercity.sources.UnreadableDocument;

/** What must hold whatever comes in; anything else is a finding. */
final class Expect {

  private Expect() {}

  /** An article whose text survives being written down, or a refusal: by both doors. */
  static void document(String name, byte[] bytes) {
    try {
      article(Documents.article(name, bytes, Hints.NONE));
    } catch (UnreadableDocument _) {
      // the room's own word for what it cannot read
    }
    try {
      Documents.read(name, new ByteArrayInputStream(bytes), Hints.NONE, Expect::outcome);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      article(read.article());
    }
  }

  private static void article(Article article) {
    require(!article.text().isBlank(), "an article without text");
    writable("text", article.text());
    writable("id", article.id());
    article.title().ifPresent(title -> writable("title", title));
    article.published().ifPresent(day -> require(day.getYear() > 0, "published in " + day));
  }

  private static void writable(String what, String text) {
    String back = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    require(back.equals(text), what + " is not the same after it was written down");
  }

  static void warm(ArticleReader reader) {
    for (String language : List.of("en", "ko", "zh", "ja")) {
      for (String text : Seeds.TEXTS) {
        reading(reader, new Article("warm", text, language, Article.Origin.UNKNOWN));
      }
    }
  }

  /** A reading that writes and reads back, and whose quotes stand where it says. */
  static void reading(ArticleReader reader, Article article) {
    Reading reading = reader.read(article);
    Reading back = ReadingJson.read(ReadingJson.writeWithText(reading));
    require(back.equals(reading), "a reading is not the same after it was written down");
    int[] letters = article.text().codePoints().toArray();
    for (Evidence evidence : evidence(reading)) {
      String there = new String(letters, evidence.start(), evidence.end() - evidence.start());
      require(there.equals(evidence.quote()), "not the words that stand there: " + evidence);
    }
  }

  private static List<Evidence> evidence(Object of) {
    List<Evidence> found = new ArrayList<>();
    switch (of) {
      case Evidence evidence -> found.add(evidence);
      case Record record -> components(record).forEach(part -> found.addAll(evidence(part)));
      case List<?> list -> list.forEach(part -> found.addAll(evidence(part)));
      default -> {} // a plain value holds none
    }
    return found;
  }

  private static List<Object> components(Record record) {
    List<Object> values = new ArrayList<>();
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object value = component.getAccessor().invoke(record);
        if (value != null) {
          values.add(value);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return values;
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

package org.intercity.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.intercity.sources.UnreadableDocument.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of any kind, told by their content: plain text, HTML, PDF, DOCX, HWP, HWPX, a
 * JSON document, or a sequence of JSON documents one a line.
 */
public final class Documents {

  /** The most bytes one document may have. */
  public static final int LIMIT = 10_000_000;

  private Documents() {}

  /** Reads a file; its name is the id of what it holds, unless that has its own. */
  public static void read(Path file, Hints hints, Consumer<Outcome> taker) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      read(name, in, hints, taker);
    } catch (NoSuchFileException _) {
      taker.accept(refused(name, Reason.MISSING, file.toString()));
    } catch (IOException e) {
      taker.accept(refused(name, Reason.INACCESSIBLE, String.valueOf(e.getMessage())));
    }
  }

  /**
   * Reads a stream to its end, one outcome for each document, in order. JSON lines are read one at
   * a time, so that their number does not matter.
   */
  public static void read(String name, InputStream in, Hints hints, Consumer<Outcome> taker)
      throws IOException {
    ByteLines lines = new ByteLines(in, LIMIT);
    byte[] first = lines.next();
    if (first != null && JsonDocuments.areLines(name, first)) {
      eachLine(name, first, lines, hints, taker);
      return;
    }
    byte[] whole = lines.withRest(first);
    if (whole.length > LIMIT) {
      taker.accept(refused(name, Reason.TOO_LARGE, String.valueOf(LIMIT)));
      return;
    }
    try {
      String text = text(name, whole);
      if (JsonDocuments.isJson(name, text)) {
        JsonDocuments.each(name, text, hints, taker);
      } else {
        taker.accept(new Outcome.Read(Articles.of(name, text, Known.NOTHING, hints)));
      }
    } catch (UnreadableDocument problem) {
      taker.accept(new Outcome.Refused(problem));
    }
  }

  /**
   * The article in the bytes of one text or page.
   *
   * @throws UnreadableDocument where there is none
   */
  public static Article article(String id, byte[] bytes, Hints hints) {
    if (bytes.length > LIMIT) {
      throw new UnreadableDocument(id, Reason.TOO_LARGE, String.valueOf(LIMIT));
    }
    return Articles.of(id, text(id, bytes), Known.NOTHING, hints);
  }

  private static String text(String id, byte[] bytes) {
    return Papers.text(id, bytes).orElseGet(() -> Encodings.decode(id, bytes));
  }

  private static void eachLine(
      String name, byte[] first, ByteLines lines, Hints hints, Consumer<Outcome> taker)
      throws IOException {
    byte @Nullable [] line = first;
    for (int number = 1; line != null; number++) {
      byte[] document = line;
      String id = number == 1 ? name : name + '#' + number;
      if (!ByteLines.isBlank(document)) {
        taker.accept(attempt(() -> JsonDocuments.one(id, document, hints)));
      }
      line = lines.next();
    }
  }

  static Outcome attempt(Supplier<Article> reading) {
    try {
      return new Outcome.Read(reading.get());
    } catch (UnreadableDocument problem) {
      return new Outcome.Refused(problem);
    }
  }

  private static Outcome refused(String document, Reason reason, String detail) {
    return new Outcome.Refused(new UnreadableDocument(document, reason, detail));
  }
}

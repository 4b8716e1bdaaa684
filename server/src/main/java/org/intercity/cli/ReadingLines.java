package org.intercity.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.Reading;
import org.intercity.reader.ReadingJson;
import org.intercity.sources.Article;
import org.intercity.sources.UnreadableDocument;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object a document, on a line of its own. The text goes with it unless the document was
 * plain text, whose offsets the caller can follow in the file.
 */
final class ReadingLines implements Readout {

  private final ArticleReader reader;
  private final PrintWriter out;

  ReadingLines(ArticleReader reader, PrintWriter out) {
    this.reader = reader;
    this.out = out;
  }

  @Override
  public Runnable take(Article article) {
    Reading reading = reader.read(article);
    boolean plain = reading.document().id().toLowerCase(Locale.ROOT).endsWith(".txt");
    String line = plain ? ReadingJson.write(reading) : ReadingJson.writeWithText(reading);
    return () -> line(line);
  }

  @Override
  public Runnable refuse(UnreadableDocument problem) {
    String line = refusal(problem);
    return () -> line(line);
  }

  /** Why a document could not be read, as JSON. */
  static String refusal(UnreadableDocument problem) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("document");
      json.writeStringProperty("id", problem.document());
      json.writeEndObject();
      json.writeObjectPropertyStart("error");
      json.writeStringProperty("message", Refusals.say(problem, Words.in(Locale.ENGLISH)));
      json.writeEndObject();
      json.writeEndObject();
    }
    return line.toString();
  }

  private void line(String json) {
    out.print(json + "\n");
    if (out.checkError()) { // flushes; what cannot be kept need not be read
      throw new UserError("cli.error.unwritten");
    }
  }
}

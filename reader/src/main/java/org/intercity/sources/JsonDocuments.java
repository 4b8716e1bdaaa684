package org.intercity.sources;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.intercity.sources.UnreadableDocument.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as JSON objects: {@code id}, {@code text} or {@code html}, and perhaps {@code
 * published}, {@code url}, {@code lang}, {@code title}. Other keys are ignored.
 */
final class JsonDocuments {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonDocuments() {}

  /** Whether these are documents one a line, judged by the file's name or the first line. */
  static boolean areLines(String name, byte[] first) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || isObject(first);
  }

  private static boolean isObject(byte[] line) {
    int at = 0;
    while (at < line.length && (line[at] <= ' ' || (at < 3 && line[at] < 0))) {
      at++;
    }
    if (at == line.length || line[at] != '{' || line.length > Documents.LIMIT) {
      return false;
    }
    try {
      return MAPPER.readTree(line, at, line.length - at).isObject();
    } catch (JacksonException _) {
      return false;
    }
  }

  static boolean isJson(String name, String text) {
    String start = text.stripLeading();
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return true;
    }
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return false;
    }
    try {
      return MAPPER.readTree(text).isContainer();
    } catch (JacksonException _) {
      return false;
    }
  }

  /** The one document of a JSON text, or each of an array. */
  static void each(String name, String text, Hints hints, Consumer<Outcome> taker) {
    JsonNode tree = tree(name, text);
    if (!tree.isArray()) {
      taker.accept(Documents.attempt(() -> article(name, tree, hints)));
      return;
    }
    int number = 1;
    for (JsonNode document : tree) {
      String id = name + '#' + number++;
      taker.accept(Documents.attempt(() -> article(id, document, hints)));
    }
  }

  /** The document of one line. */
  static Article one(String id, byte[] line, Hints hints) {
    if (line.length > Documents.LIMIT) {
      throw new UnreadableDocument(id, Reason.TOO_LARGE, String.valueOf(Documents.LIMIT));
    }
    return article(id, tree(id, Encodings.decode(id, line)), hints);
  }

  private static JsonNode tree(String id, String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      String at =
          e.getLocation() == null
              ? ""
              : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      throw new UnreadableDocument(id, Reason.MALFORMED_JSON, at);
    }
  }

  private static Article article(String fallback, JsonNode document, Hints hints) {
    String own = string(document, "id");
    String id = own == null ? fallback : own;
    String text = string(document, "text");
    String html = string(document, "html");
    Known known =
        new Known(
            published(id, document),
            string(document, "title"),
            null,
            string(document, "url"),
            string(document, "lang"));
    if (text != null) {
      return Articles.ofText(id, text, known, hints);
    }
    if (html == null) {
      throw new UnreadableDocument(id, Reason.NO_TEXT, "");
    }
    return Articles.ofPage(id, html, known, hints);
  }

  private static @Nullable LocalDate published(String id, JsonNode document) {
    String stated = string(document, "published");
    return stated == null
        ? null
        : Days.parse(stated).orElseThrow(() -> new UnreadableDocument(id, Reason.BAD_DATE, stated));
  }

  private static @Nullable String string(JsonNode document, String key) {
    JsonNode value = document.get(key);
    return value == null || !value.isString() || value.stringValue().isBlank()
        ? null
        : Encodings.whole(value.stringValue());
  }
}

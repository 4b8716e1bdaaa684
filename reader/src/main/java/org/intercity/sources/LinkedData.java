package org.intercity.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD of a page, as far as it can be parsed: all its objects, outer ones first. */
record LinkedData(List<JsonNode> objects) {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int MOST = 2_000;

  static LinkedData of(Document page) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        waiting.add(MAPPER.readTree(script.data()));
      } catch (JacksonException _) {
        // many pages carry broken JSON-LD; the page can be read without it
      }
    }
    List<JsonNode> objects = new ArrayList<>();
    while (!waiting.isEmpty() && objects.size() < MOST) {
      JsonNode node = waiting.poll();
      if (node.isObject()) {
        objects.add(node);
      }
      node.forEach(waiting::add);
    }
    return new LinkedData(objects);
  }

  /** The first string under these keys, one within the other. */
  @Nullable String find(String... path) {
    for (JsonNode object : objects) {
      JsonNode value = object;
      for (String key : path) {
        value = value == null ? null : value.get(key);
      }
      if (value != null && value.isString()) {
        return value.stringValue();
      }
    }
    return null;
  }
}

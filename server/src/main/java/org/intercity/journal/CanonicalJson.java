package org.intercity.journal;

import java.io.IOException;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the one spelling of RFC 8785, so that its digest is the same wherever it is computed. */
final class CanonicalJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long EXACT = 1L << 53;

  private CanonicalJson() {}

  /** The object in its one spelling; a number or a text that has none is a fault of the program. */
  static String of(JsonNode object) {
    if (!object.isObject()) {
      throw new IllegalArgumentException("a payload is a JSON object, not " + object.getNodeType());
    }
    requireExact(object);
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(object)).getEncodedString();
    } catch (IOException spelling) {
      throw new IllegalArgumentException("no canonical JSON: " + spelling.getMessage(), spelling);
    }
  }

  static JsonNode read(String text) {
    return JSON.readTree(text);
  }

  /** The object that the text spells; empty when it is no JSON object, or spelt in another way. */
  static Optional<JsonNode> find(String text) {
    try {
      JsonNode object = read(text);
      return of(object).equals(text) ? Optional.of(object) : Optional.empty();
    } catch (JacksonException | IllegalArgumentException noObject) {
      return Optional.empty();
    }
  }

  private static void requireExact(JsonNode node) {
    if (node.isIntegralNumber()
        && !(node.canConvertToLong() && Math.abs(node.longValue()) < EXACT)) {
      throw new IllegalArgumentException("beyond the exact integers of JSON: " + node);
    }
    if (node.isString()) {
      requireText(node.stringValue());
    }
    node.propertyNames().forEach(CanonicalJson::requireText);
    node.forEach(CanonicalJson::requireExact);
  }

  private static void requireText(String text) {
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new IllegalArgumentException("half a character: an unpaired surrogate");
    }
  }
}

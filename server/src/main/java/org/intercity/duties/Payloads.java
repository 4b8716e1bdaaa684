package org.intercity.duties;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal's payloads of this room. */
final class Payloads {

  static final String SET = "duty_set";
  static final String RULE = "duty_rule";
  static final String MARK = "duty_mark";

  static final List<String> FAMILIES = List.of(SET, RULE, MARK);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** A rule file is written by hand: a key that nobody knows is a mistake in it. */
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Payloads() {}

  /**
   * That a packaged set holds for an office.
   *
   * @param from the first day on which its duties can be due; null where it holds no more
   * @param without the ids of rules of it that do not hold
   */
  record SetChoice(String set, @Nullable LocalDate from, List<String> without) {
    SetChoice {
      without = List.copyOf(without);
    }
  }

  /**
   * That a rule of its own holds for an office.
   *
   * @param from as of a set
   * @param rule null where it holds no more
   */
  record OwnRule(String id, @Nullable LocalDate from, @Nullable Rule rule) {}

  static JsonNode tree(Object payload) {
    return MAPPER.valueToTree(payload);
  }

  static <T> T read(JsonNode payload, Class<T> as) {
    return MAPPER.treeToValue(payload, as);
  }

  static <T> T read(String payload, Class<T> as) {
    return MAPPER.readValue(payload, as);
  }

  static <T> T strict(InputStream json, Class<T> as) {
    return STRICT.readValue(json, as);
  }
}

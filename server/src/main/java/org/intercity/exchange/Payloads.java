package org.intercity.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal's payloads of this room: an item is its own, in the family of its sort. */
final class Payloads {

  static final String WITHDRAWAL = "withdrawal";
  static final String FIND = "find";
  static final String RULE = "activity_rule";

  static final List<String> FAMILIES =
      Stream.concat(Arrays.stream(Sort.values()).map(Sort::word), Stream.of(WITHDRAWAL, FIND, RULE))
          .toList();

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Payloads() {}

  /** That an item is taken back; what was written of it is kept, retired. */
  record Withdrawal(ItemId item, @Nullable String reason) {}

  /**
   * What an officer decided on what a reading found.
   *
   * @param filed the items under which it was filed
   */
  record Judged(FindId find, boolean accepted, @Nullable String reason, List<ItemId> filed) {
    Judged {
      filed = List.copyOf(filed);
    }
  }

  static JsonNode tree(Object payload) {
    return MAPPER.valueToTree(payload);
  }

  static Item item(Sort sort, JsonNode payload) {
    return MAPPER.treeToValue(payload, sort.type());
  }

  static Item item(Sort sort, String payload) {
    return MAPPER.readValue(payload, sort.type());
  }

  static ActivityRule rule(String payload) {
    return MAPPER.readValue(payload, ActivityRule.class);
  }

  static Judged judged(String payload) {
    return MAPPER.readValue(payload, Judged.class);
  }

  static <T> T read(JsonNode payload, Class<T> as) {
    return MAPPER.treeToValue(payload, as);
  }
}

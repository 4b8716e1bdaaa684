package org.intercity.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal's payloads of this room. */
final class Payloads {

  static final String BATCH = "batch";
  static final String TAKEN_BACK = "batch_taken_back";

  static final List<String> FAMILIES = List.of(BATCH, TAKEN_BACK);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Payloads() {}

  /**
   * That a batch was taken back.
   *
   * @param kept what stays of it, because it was changed since
   */
  record TakenBack(int number, String reason, List<String> kept) {
    TakenBack {
      kept = List.copyOf(kept);
    }
  }

  static JsonNode tree(Object payload) {
    return MAPPER.valueToTree(payload);
  }

  static Batch batch(String payload) {
    return MAPPER.readValue(payload, Batch.class);
  }

  static <T> T read(JsonNode payload, Class<T> as) {
    return MAPPER.treeToValue(payload, as);
  }
}

package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal's payloads of this room. The domain's records are their own payloads; gaps are left
 * out rather than written as null, so that adding a component needs no new version.
 */
final class Payloads {

  static final String BODY = "body";
  static final String SOURCE = "source";
  static final String TIE = "tie";
  static final String ACT = "act";
  static final String CLAIM = "claim";
  static final String CORRECTION = "correction";
  static final String OFFICE = "office";
  static final String PROFILE = "profile";
  static final String REPORTED = "reported";
  static final String SECOND_EYES = "second_eyes";
  static final String RETRACTION = "retraction";

  /** All families of this room, each at its current version. */
  static final List<String> FAMILIES =
      List.of(
          BODY,
          SOURCE,
          TIE,
          ACT,
          CLAIM,
          CORRECTION,
          OFFICE,
          PROFILE,
          REPORTED,
          SECOND_EYES,
          RETRACTION);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // an immutable map has another order in every run, and derived tables must not
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private Payloads() {}

  /** A tie is its parties; all else about it is said by its acts and claims. */
  record TieOpened(TieId id, List<BodyId> parties) {}

  /** Whether what is to be filed waits for a second pair of eyes. */
  record SecondEyes(boolean demanded) {}

  /** An act as it should have been entered; the old one is kept, retired. */
  record Correction(Act act, @Nullable String reason) {}

  /**
   * Steps and claims of a tie that should not have been entered; they are kept, retired.
   *
   * @param whole whether the tie goes with them
   */
  record Retraction(
      TieId tie, boolean whole, List<ActId> acts, List<ClaimId> claims, String reason) {
    Retraction {
      acts = List.copyOf(acts);
      claims = List.copyOf(claims);
    }
  }

  static JsonNode tree(Object payload) {
    return MAPPER.valueToTree(payload);
  }

  static String text(Object payload) {
    return MAPPER.writeValueAsString(payload);
  }

  static <T> T read(JsonNode payload, Class<T> as) {
    return MAPPER.treeToValue(payload, as);
  }

  static <T> T read(String payload, Class<T> as) {
    return MAPPER.readValue(payload, as);
  }
}

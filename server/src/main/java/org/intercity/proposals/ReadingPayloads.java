package org.intercity.proposals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.intercity.reader.Reading;
import org.intercity.reader.ReadingJson;
import org.intercity.register.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The payloads of this room in the journal. */
final class ReadingPayloads {

  static final String READING = "reading";
  static final String JUDGEMENT = "judgement";
  static final String CASE = "case";

  /** The register's own family: what facts rest on. */
  static final String SOURCE = "source";

  static final String SUBMISSION = "submission";
  static final String REVIEW = "review";

  static final List<String> FAMILIES = List.of(READING, JUDGEMENT, CASE, SUBMISSION, REVIEW);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ReadingPayloads() {}

  /**
   * A reading kept.
   *
   * @param source the article; its document holds the text that offsets point into
   * @param reading in the form of {@code intercity read --json}
   */
  record Kept(int number, Source source, JsonNode reading) {}

  /**
   * What an officer decided on a proposal.
   *
   * @param proposal as {@code R3-a1}
   * @param reason why, where it was rejected or corrected
   * @param filed the acts under which it was filed
   */
  record Judged(String proposal, Outcome outcome, @Nullable String reason, List<String> filed) {
    Judged {
      filed = List.copyOf(filed);
    }
  }

  /**
   * A reading as an officer put it right.
   *
   * @param reading its number
   */
  record Labelled(int reading, LabelledCase label) {}

  /**
   * What a second pair of eyes said of a submission.
   *
   * @param submission the number of its entry
   * @param reason why it was sent back
   */
  record Reviewed(long submission, boolean confirmed, @Nullable String reason) {}

  static Submitted.What submitted(JsonNode payload) {
    return MAPPER.treeToValue(payload, Submitted.What.class);
  }

  static Submitted.What submitted(String payload) {
    return MAPPER.readValue(payload, Submitted.What.class);
  }

  static Source source(JsonNode payload) {
    return MAPPER.treeToValue(payload, Source.class);
  }

  static Reviewed reviewed(JsonNode payload) {
    return MAPPER.treeToValue(payload, Reviewed.class);
  }

  /** The reading without its text, which is kept as a document. */
  static Kept keep(int number, Source source, Reading reading) {
    return new Kept(number, source, MAPPER.readTree(ReadingJson.write(reading)));
  }

  /** The reading with its text put back. */
  static Reading reading(Kept kept, String text) {
    ObjectNode whole = (ObjectNode) kept.reading().deepCopy();
    ((ObjectNode) whole.get("document")).put("text", text);
    return ReadingJson.read(whole.toString());
  }

  static JsonNode tree(Object payload) {
    return MAPPER.valueToTree(payload);
  }

  static Kept kept(JsonNode payload) {
    return MAPPER.treeToValue(payload, Kept.class);
  }

  static Kept kept(String payload) {
    return MAPPER.readValue(payload, Kept.class);
  }

  static Judged judged(JsonNode payload) {
    return MAPPER.treeToValue(payload, Judged.class);
  }

  static Labelled labelled(JsonNode payload) {
    return MAPPER.treeToValue(payload, Labelled.class);
  }

  static Labelled labelled(String payload) {
    return MAPPER.readValue(payload, Labelled.class);
  }

  /** The digest that names the article's text. */
  static String document(Source source) {
    return Objects.requireNonNull(source.document(), "a reading's source is a kept document");
  }
}

package org.intercity.publishers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The first line of a layer, in JSON. */
final class LayerHeader {

  /** To be raised whenever the lines change, or what is made of a publisher's rows. */
  static final int VERSION = 1;

  private LayerHeader() {}

  static String write(Layer layer) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("version", VERSION);
    line.put("name", layer.name());
    line.put("kind", layer.kind().word());
    line.put("digest", layer.digest());
    line.put("licence", layer.kind().licence());
    line.put("attribution", layer.kind().attribution());
    line.put("asOf", layer.asOf());
    line.put("rows", layer.rows());
    ObjectNode refusals = line.putObject("refusals");
    for (Refusal reason : Refusal.values()) {
      long count = layer.refusals().getOrDefault(reason, 0L);
      if (count > 0) {
        refusals.put(reason.name(), count);
      }
    }
    return line.toString() + '\n';
  }

  /**
   * The layer a line tells of.
   *
   * @throws RuntimeException where it tells of none of this version
   */
  static Layer read(String line) {
    JsonNode json = JsonMapper.shared().readTree(line);
    if (json.path("version").asInt(0) != VERSION) {
      throw new IllegalArgumentException("version " + json.path("version"));
    }
    String word = json.required("kind").asString();
    FileKind kind =
        Stream.of(FileKind.values())
            .filter(known -> known.word().equals(word))
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException("kind " + word));
    Map<Refusal, Long> refusals = new LinkedHashMap<>();
    json.required("refusals")
        .forEachEntry((reason, count) -> refusals.put(Refusal.valueOf(reason), count.longValue()));
    return new Layer(
        json.required("name").asString(),
        kind,
        json.required("digest").asString(),
        json.required("asOf").asString(),
        json.required("rows").longValue(),
        refusals);
  }
}

package org.intercity.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The documents that payloads name: keys {@code document} holding {@code sha256:<hex>}. */
final class NamedDocuments {

  private NamedDocuments() {}

  /** None where the payload was erased or is no JSON. */
  static List<Digest> in(StoredEntry entry) {
    return entry.payload().stream()
        .flatMap(kept -> CanonicalJson.find(kept.text()).stream())
        .flatMap(NamedDocuments::in)
        .distinct()
        .toList();
  }

  private static Stream<Digest> in(JsonNode node) {
    Stream<Digest> here =
        Optional.ofNullable(node.get("document"))
            .filter(JsonNode::isString)
            .flatMap(named -> Digest.find(named.stringValue()))
            .stream();
    return Stream.concat(here, node.valueStream().flatMap(NamedDocuments::in));
  }
}

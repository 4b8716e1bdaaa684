package org.intercity.journal;

import tools.jackson.databind.JsonNode;

/**
 * What somebody wants entered: a payload of a family, in the family's current version. The payload
 * is a JSON object; a key {@code document} holding {@code sha256:<hex>}, at any depth, names a
 * document.
 */
public record Draft(String family, Visibility visibility, JsonNode payload) {}

package org.intercity.duties;

import java.util.List;
import org.intercity.gazetteer.PlaceId;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.jspecify.annotations.Nullable;

/** The office's own side: the body it acts for, and the other bodies of the same place. */
record Home(BodyId body) {

  /** Whether a body is one of these sorts on the office's own side. */
  boolean has(@Nullable BodyId other, List<BodyKind> kinds) {
    PlaceId place = new PlaceId(body.value().substring(body.value().indexOf('-') + 1));
    return kinds.stream().anyMatch(kind -> BodyId.of(kind, place).equals(other));
  }

  /** Whether a body is on the office's own side. */
  boolean has(BodyId other) {
    return has(other, List.of(BodyKind.values()));
  }
}

package org.intercity.desk.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.intercity.desk.Name;
import org.intercity.desk.Naming;
import org.intercity.exchange.Named;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.register.BodyId;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** Bodies as posts name them, also those without a tie. Each is looked up once. */
final class BodyNames {

  private static final int PREFIX = 4;

  private final RegisterView register;
  private final Gazetteer gazetteer;
  private final Naming naming;
  private final Map<BodyId, Optional<Place>> places = new HashMap<>();

  BodyNames(RegisterView register, Gazetteer gazetteer, Naming naming) {
    this.register = register;
    this.gazetteer = gazetteer;
    this.naming = naming;
  }

  /** In the reader's language where it is known which body it is; else as written. */
  Name name(Named body) {
    return place(body).map(naming::name).orElseGet(() -> Name.of(body.name()));
  }

  Optional<Place> place(Named body) {
    return body.body() == null ? Optional.empty() : places.computeIfAbsent(body.body(), this::look);
  }

  private Optional<Place> look(BodyId id) {
    return register
        .findBody(id)
        .map(found -> found.place())
        .or(() -> gazetteer.find(new PlaceId(id.value().substring(PREFIX))));
  }

  /** The sort of body, as the last part of a message key; null for a government. */
  static @Nullable String sort(Named body) {
    return body.body() == null
        ? null
        : switch (body.body().value().substring(0, PREFIX)) {
          case "cnl-" -> "council";
          case "oth-" -> "other";
          default -> null;
        };
  }
}

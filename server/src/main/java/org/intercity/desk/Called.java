package org.intercity.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.intercity.exchange.Named;
import org.intercity.exchange.Spot;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.RegisterView;

/**
 * Names the bodies and places of items in the reader's language; those that are not known, as they
 * were written. For one page: each body is looked up once.
 */
public final class Called {

  private final Naming naming;
  private final Gazetteer gazetteer;
  private final RegisterView register;
  private final Map<BodyId, Optional<Body>> bodies = new HashMap<>();

  public Called(Naming naming, Gazetteer gazetteer, RegisterView register) {
    this.naming = naming;
    this.gazetteer = gazetteer;
    this.register = register;
  }

  public Naming naming() {
    return naming;
  }

  public Name name(Spot spot) {
    return spot.place() == null
        ? Name.of(spot.name())
        : gazetteer.find(spot.place()).map(naming::name).orElse(Name.of(spot.name()));
  }

  public Name name(Named named) {
    return body(named).map(naming::name).orElse(Name.of(named.name()));
  }

  /** The body of the register that is meant. */
  public Optional<Body> body(Named named) {
    return named.body() == null
        ? Optional.empty()
        : bodies.computeIfAbsent(named.body(), register::findBody);
  }
}

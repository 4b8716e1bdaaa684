package org.intercity.desk;

import java.util.Optional;
import org.intercity.register.Body;
import org.intercity.register.RegisterView;

/** The body that the office serves. */
public final class Home {

  private Home() {}

  public static Optional<Body> find(RegisterView register) {
    return Optional.ofNullable(register.office().body()).flatMap(register::findBody);
  }
}

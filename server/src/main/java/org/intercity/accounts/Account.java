package org.intercity.accounts;

import java.util.List;
import java.util.Locale;
import org.intercity.register.BodyId;

/**
 * Somebody who works at the desk.
 *
 * @param id what the journal signs with: it can never be erased, so it says nothing of the person
 * @param name to sign in with, an e-mail address or a user name; in lower case
 * @param called the person's own name, as pages show it
 */
public record Account(String id, String name, String called, Rights rights) {

  public Role role() {
    return rights.role();
  }

  public List<BodyId> bodies() {
    return rights.bodies();
  }

  /** Names are compared without case and without the blanks around them. */
  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}

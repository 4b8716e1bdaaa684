package org.intercity.accounts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.register.BodyId;

/**
 * What an account may do, and for whom.
 *
 * @param bodies for which it acts, the usual one first; none means the register's own office
 */
public record Rights(Role role, List<BodyId> bodies) {

  public Rights {
    bodies = List.copyOf(bodies);
  }

  /** Of an account that acts for the register's own office. */
  public static Rights of(Role role) {
    return new Rights(role, List.of());
  }

  /** Whether they reach over the whole installation and are not those of one body's people. */
  public boolean administersAll() {
    return role == Role.ADMINISTRATOR && bodies.isEmpty();
  }

  /**
   * Whether somebody with these rights may give others: an administrator who acts for some bodies
   * gives no right to act for any other.
   */
  public boolean mayGive(Rights others) {
    return administersAll()
        || (role == Role.ADMINISTRATOR
            && !others.bodies.isEmpty()
            && bodies.containsAll(others.bodies));
  }

  /** As the database keeps the bodies. */
  String bodyWords() {
    return bodies.stream().map(BodyId::value).collect(Collectors.joining(" "));
  }

  static Rights of(String role, String bodyWords) {
    return new Rights(
        Role.of(role),
        Stream.of(bodyWords.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .map(BodyId::new)
            .toList());
  }
}

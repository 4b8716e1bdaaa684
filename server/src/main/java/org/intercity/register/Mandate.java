package org.intercity.register;

import java.util.List;
import java.util.stream.Collectors;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/**
 * With what right facts on ties are entered: who signs them, and whose ties they may be.
 *
 * @param own the body that must be a party to the tie; null where every tie may be entered
 */
public record Mandate(Signature by, @Nullable BodyId own) {

  /** The right to enter every tie of the register. */
  public static Mandate forAll(Signature by) {
    return new Mandate(by, null);
  }

  /** What is open to whoever acts with this right. */
  public Scope scope() {
    return by.scope();
  }

  /** Whether a tie of these parties may be entered. */
  public boolean covers(List<Body> parties) {
    return own == null || parties.stream().anyMatch(party -> party.id().equals(own));
  }

  /** Refuses a tie of others, in words for the user. */
  public void requireCovered(List<Body> parties) {
    if (!covers(parties)) {
      throw new UserError(
          "register.error.not_party",
          parties.stream().map(Body::name).collect(Collectors.joining(", ")));
    }
  }
}

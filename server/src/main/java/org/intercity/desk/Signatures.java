package org.intercity.desk;

import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.register.BodyId;
import org.intercity.register.Mandate;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/** In whose name the desk is used: the account's, for the body it acts for. */
@Component
public record Signatures(Register register) {

  /** How the journal is signed. */
  public Signature of(SignedIn who) {
    return register.now().office().signedBy(who.account().id(), who.actingFor());
  }

  /** What of offices' own entries is seen. */
  public Scope scope(SignedIn who) {
    return of(who).scope();
  }

  /** The body acted for, where the account or else the office has one. */
  public Optional<BodyId> body(SignedIn who) {
    return Optional.ofNullable(who.actingFor())
        .or(() -> Optional.ofNullable(register.now().office().body()));
  }

  /**
   * Which ties may be entered: those of the body acted for; all of them by who administers the
   * whole installation.
   */
  public Mandate mandate(SignedIn who) {
    return who.account().rights().administersAll()
        ? Mandate.forAll(of(who))
        : new Mandate(of(who), body(who).orElse(null));
  }
}

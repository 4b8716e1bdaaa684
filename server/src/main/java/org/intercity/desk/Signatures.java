package org.intercity.desk;

import org.intercity.accounts.SignedIn;
import org.intercity.journal.Signature;
import org.intercity.register.BodyId;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/** How the journal is signed from the desk: the account, for the office's body. */
@Component
public record Signatures(Register register) {

  public Signature of(SignedIn who) {
    BodyId body = register.now().office().body();
    return new Signature(who.account().id(), body == null ? "office" : body.value());
  }
}

package org.intercity.register;

import org.intercity.journal.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Whose register this is.
 *
 * @param body the body the office serves, where it has one
 * @param example whether the register is the example, to be said on every page
 * @param profile the id of the counting profile used unless another is asked for
 */
public record Office(String name, @Nullable BodyId body, boolean example, String profile) {

  /** The signature of an account that acts for this office. */
  public Signature signedBy(String account) {
    return signedBy(account, body);
  }

  /** The signature of an account that acts for a body; for this office where it names none. */
  public Signature signedBy(String account, @Nullable BodyId actingFor) {
    BodyId acted = actingFor == null ? body : actingFor;
    return new Signature(account, acted == null ? "office" : acted.value());
  }
}

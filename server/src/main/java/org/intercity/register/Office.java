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
    return new Signature(account, body == null ? "office" : body.value());
  }
}

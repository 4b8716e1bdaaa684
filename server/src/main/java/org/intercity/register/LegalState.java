package org.intercity.register;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a tie stands in law, for one party or for all: proposed → intent → approved → signed → in
 * force ⇄ suspended → ended. Each state knows the act that brought it about. Derived from the acts,
 * never typed in.
 */
public sealed interface LegalState {

  /** Nothing was done yet. */
  record Unborn() implements LegalState {}

  /** One side has said that it wants the tie. */
  record Proposed(Act by) implements LegalState {}

  /** All sides have said so; no paper is signed. */
  record Intent(Act by) implements LegalState {}

  /** The body that must consent has consented; no paper is signed. */
  record Approved(Act by) implements LegalState {}

  /** A paper is signed that takes effect on a later day. */
  record Signed(Act by) implements LegalState {}

  record InForce(Act by) implements LegalState {}

  /** In force, and at rest by decision. */
  record Suspended(Act by) implements LegalState {}

  /** Terminated, or lapsed at the end of its term. */
  record Ended(Act by) implements LegalState {}

  /** How far it has come; a tie stands no further than its party that stands least far. */
  default int rank() {
    return switch (this) {
      case Unborn _ -> 0;
      case Proposed _ -> 1;
      case Intent _ -> 2;
      case Approved _ -> 3;
      case Signed _ -> 4;
      case InForce _ -> 5;
      case Suspended _ -> -1;
      case Ended _ -> -2;
    };
  }

  /** The act that brought it about. */
  default Optional<Act> since() {
    return switch (this) {
      case Unborn _ -> Optional.empty();
      case Proposed(Act by) -> Optional.of(by);
      case Intent(Act by) -> Optional.of(by);
      case Approved(Act by) -> Optional.of(by);
      case Signed(Act by) -> Optional.of(by);
      case InForce(Act by) -> Optional.of(by);
      case Suspended(Act by) -> Optional.of(by);
      case Ended(Act by) -> Optional.of(by);
    };
  }

  /** The last part of its message keys: {@code in_force}. */
  default String word() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toLowerCase(Locale.ROOT);
  }

  /** The state after one more act that has been done by {@code day} or takes effect later. */
  default LegalState after(Act act, boolean inEffect, boolean byAll) {
    return switch (act.type()) {
      case PROPOSED -> rank() >= 1 ? this : byAll ? new Intent(act) : new Proposed(act);
      case CONSENT_GIVEN -> bound() ? this : new Approved(act);
      case CONSENT_REFUSED -> bound() ? this : new Proposed(act);
      case SIGNED, RENEWED, UPGRADED -> inEffect ? new InForce(act) : new Signed(act);
      case SUSPENDED -> bound() ? new Suspended(act) : this;
      case RESUMED -> this instanceof Suspended ? new InForce(act) : this;
      case TERMINATED, LAPSED -> bound() ? new Ended(act) : this;
      case CONSENT_REQUESTED, TERMINATION_NOTIFIED, SUCCEEDED, CORRECTED -> this;
    };
  }

  /** Whether a paper binds: signed, in force or suspended. */
  default boolean bound() {
    return switch (this) {
      case Signed _, InForce _, Suspended _ -> true;
      case Unborn _, Proposed _, Intent _, Approved _, Ended _ -> false;
    };
  }
}

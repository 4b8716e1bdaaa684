package org.intercity.register;

import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure a source gives for a body: "18 in 10". Tested against the register, never a fact about
 * ties.
 *
 * @param kind null where kinds are counted together
 * @param on the day the figure is for
 */
public record Reported(
    BodyId holder,
    @Nullable Kind kind,
    Figure figure,
    EdtfDate on,
    SourceId source,
    @Nullable String note) {

  /** So many cities in so many countries. */
  public record Figure(int cities, @Nullable Integer countries) {}
}

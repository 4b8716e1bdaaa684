package org.intercity.proposals;

import org.intercity.edtf.EdtfDate;
import org.intercity.register.ActType;
import org.intercity.register.Claim;
import org.intercity.register.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an officer puts right in a proposal before accepting it; null leaves a thing as proposed.
 */
public record Correction(
    @Nullable Kind kind, @Nullable ActType type, @Nullable EdtfDate date, @Nullable String reason) {

  Claim.Says applied(Claim.Says proposed) {
    return new Claim.Says(
        kind == null ? proposed.kind() : kind,
        proposed.stated(),
        type == null ? proposed.type() : type,
        date == null ? proposed.date() : date);
  }
}

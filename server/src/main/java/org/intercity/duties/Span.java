package org.intercity.duties;

import java.time.LocalDate;
import org.intercity.edtf.EdtfDate;

/** The days for which duties are asked, both ends included. */
public record Span(LocalDate first, LocalDate last) {

  /** Whether one of the days a date can mean is among them. */
  boolean touches(EdtfDate date) {
    return !date.earliest().isAfter(last) && !date.latest().isBefore(first);
  }

  /** Whether a duty is asked for; what has no day always is. */
  boolean asksFor(Duty duty) {
    return duty.due() == null || touches(duty.due());
  }
}

package org.intercity.exports;

import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.Reported;
import org.intercity.register.Tie;

/** Why a figure may not be printed: what the register does not know, and would have to. */
sealed interface Obstacle {

  /** A step whose date is too coarse to say whether it counts. */
  record Coarse(Tie tie, Act act, EdtfDate date) implements Obstacle {}

  /** A step without a date, told of only later. */
  record Undated(Tie tie, Act act) implements Obstacle {}

  /** A tie that sources speak of, of which no step is known. */
  record Unresolved(Tie tie) implements Obstacle {}

  /** A source counts more than the register knows of on that day. */
  record ReportedMore(Reported reported, String publisher, int known) implements Obstacle {}

  /** Another tie came to its kind at the same time, as far as the dates tell. */
  record SameTime(Tie tie, Act act) implements Obstacle {}

  /** The register is another body's and need not know all ties of this one. */
  record NotOurs(Body holder) implements Obstacle {}

  /** The step itself has no date. */
  record NoDate() implements Obstacle {}

  /** It is on record in other letters than those of the language. */
  record OtherLetters(String text) implements Obstacle {}
}

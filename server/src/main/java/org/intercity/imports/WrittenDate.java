package org.intercity.imports;

import org.intercity.edtf.EdtfDate;

/** What a text in a column of days means. */
sealed interface WrittenDate {

  /** One date, as precise as it is written. */
  record Known(EdtfDate date) implements WrittenDate {}

  /** One of two, as 03/04/2020 is where nobody says which number is the day. */
  record Either(EdtfDate dayFirst, EdtfDate monthFirst) implements WrittenDate {}

  /** Nothing stands there, or that nobody knows. */
  record Absent() implements WrittenDate {}

  record Unreadable() implements WrittenDate {}
}

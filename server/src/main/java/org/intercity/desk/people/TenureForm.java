package org.intercity.desk.people;

import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Tenure;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** The days of a tenure as typed, and the entry of the version that is changed. */
record TenureForm(long seen, String from, String to, String how) {

  TenureForm {
    from = from == null ? "" : from;
    to = to == null ? "" : to;
    how = how == null ? "" : how;
  }

  static TenureForm of(Tenure tenure, long entry) {
    return new TenureForm(entry, text(tenure.from()), text(tenure.to()), "");
  }

  private static String text(@Nullable EdtfDate date) {
    return date == null ? "" : date.toString();
  }

  /** From when to when; what is wrong with it is noted. */
  record Days(@Nullable EdtfDate from, @Nullable EdtfDate to) {}

  Days days(Problems problems) {
    EdtfDate since = Typed.date("from", from, problems);
    EdtfDate until = Typed.date("to", to, problems);
    Typed.order(since, until, "to", problems);
    return new Days(since, until);
  }
}

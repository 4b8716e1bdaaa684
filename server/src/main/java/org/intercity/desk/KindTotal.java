package org.intercity.desk;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Range;
import org.jspecify.annotations.Nullable;

/**
 * A number of partners and of their countries, with the list behind it.
 *
 * @param kind {@code all} where kinds are counted together
 */
record KindTotal(String kind, Range cities, Range countries, List<Counted> counted) {

  /**
   * One partner behind a number.
   *
   * @param country the name of the country it is counted under
   * @param doubt why it may or may not count; empty where it does
   */
  record Counted(
      Party party,
      String country,
      List<String> ties,
      @Nullable EdtfDate since,
      List<Doubt> doubt) {}

  /** A step whose date is too coarse to say whether it had been taken. */
  record Doubt(String type, @Nullable EdtfDate date) {}

  public boolean isSure() {
    return cities.isExact() && countries.isExact();
  }
}

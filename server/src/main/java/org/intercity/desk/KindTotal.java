package org.intercity.desk;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of partners and of their countries, with the list behind it.
 *
 * @param kind {@code all} where kinds are counted together
 * @param cities a number, or a range as "5–6"
 */
record KindTotal(String kind, Number cities, Number countries, List<Counted> counted) {

  /** How many, or the two numbers between which it lies. */
  record Number(int low, int high) {
    @Override
    public String toString() {
      return low == high ? Integer.toString(low) : low + "–" + high;
    }
  }

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
  record Doubt(String type, EdtfDate date) {}

  boolean isSure() {
    return cities.low() == cities.high() && countries.low() == countries.high();
  }
}

package org.intercity.proposals;

import java.time.LocalDate;
import java.util.Optional;
import org.intercity.reader.Reading;
import org.intercity.register.Body;
import org.intercity.register.Profile;
import org.intercity.register.Total;

/**
 * A figure that an article reports, held against the register as of the article's day.
 *
 * @param counted empty where the holder or the day is not known
 */
public record FigureCheck(
    Reading.ReportedTotal reported, Optional<Counted> counted, Verdict verdict) {

  /**
   * What the register counts.
   *
   * @param without the register alone
   * @param with together with the article's own new agreements, counted under this kind
   */
  public record Counted(Body holder, Profile profile, LocalDate on, Total without, Total with) {

    /** Whether the article's own agreements would change the number. */
    public boolean differs() {
      return !without.cities().equals(with.cities());
    }
  }
}

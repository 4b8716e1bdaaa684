package org.intercity.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;

/** Written dates: read or refused, and what was read is written as it was. */
public final class EdtfFuzz {

  private EdtfFuzz() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Optional<EdtfDate> found = EdtfDate.find(text);
    found.ifPresent(
        date -> {
          Expect.require(date.text().equals(text), text + " is written " + date.text());
          Expect.require(EdtfDate.parse(date.text()).equals(date), text + " changes");
          Expect.require(!date.latest().isBefore(date.earliest()), text + " ends early");
          Expect.require(date.earliest().getYear() > 0, text + " lies before the year 1");
          Expect.require(date.agreesWith(date) && !date.isFinerThan(date), text + " differs");
        });
  }
}

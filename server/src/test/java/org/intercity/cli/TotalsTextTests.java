package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.register.TestTies.aTie;
import static org.intercity.register.TestTies.city;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.Kind;
import org.intercity.register.Profile;
import org.intercity.register.Tie;
import org.intercity.register.Totals;
import org.intercity.words.Words;
import org.junit.jupiter.api.Test;

class TotalsTextTests {

  private static final Body HOME = city("Home", "KR");
  private static final LocalDate DAY = LocalDate.of(2013, 1, 1);

  private static String text(Tie... ties) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    new TotalsText(Words.in(Locale.ENGLISH))
        .print(Totals.of(HOME, List.of(ties), Profile.ISO, DAY), out);
    return text.toString();
  }

  private static Tie signed(int number, String partner, String date) {
    return aTie(number, HOME, city(partner, "MY")).act(ActType.SIGNED, Kind.SISTER, date).tie();
  }

  @Test
  void aRangeOfCitiesInOneCountryHasOneCountry() {
    assertThat(text(signed(1, "Sure", "2010"), signed(2, "Doubtful", "2013")))
        .contains("Sister: 1–2 cities in 1 country\n");
  }

  @Test
  void aDoubtIsSaidInWords() {
    assertThat(text(signed(1, "Doubtful", "2012-05-17/2015-05-17")))
        .contains(
            "Sister: 0–1 cities in 0–1 countries",
            "(counted only if “2012-05-17 to 2015-05-17” means this day or an earlier one)");
  }
}

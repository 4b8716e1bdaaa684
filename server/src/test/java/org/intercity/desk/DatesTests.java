package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.intercity.edtf.EdtfDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTests {

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2017, 2017",
    "en, 2025-04, Apr 2025",
    "en, 2024-11-21, 21 Nov 2024",
    "en, 2012/2015, between 2012 and 2015",
    "ko, 2017, 2017년",
    "ko, 2025-04, 2025년 4월",
    "ko, 2024-11-21, 2024년 11월 21일",
    "zh, 2017, 2017年",
    "zh, 2025-04, 2025年4月",
    "zh, 2024-11-21, 2024年11月21日",
    "zh, 2012/2015, 2012年至2015年之间",
    "ja, 2017, 2017年",
    "ja, 2025-04, 2025年4月",
    "ja, 2024-11-21, 2024年11月21日",
    "ja, 2012/2015, 2012年から2015年までの間",
  })
  void aDateIsSaidAsPreciselyAsItIsKnown(String language, String date, String said) {
    LocaleContextHolder.setLocale(Locale.of(language));
    assertThat(new Dates().say(EdtfDate.parse(date))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"1996-10-25, 28", "1996, 27", "2024-11-22, 0", "2030, 0"})
  void yearsAreNeverTooMany(String since, int years) {
    assertThat(Dates.years(EdtfDate.parse(since), LocalDate.of(2024, 11, 22))).isEqualTo(years);
  }
}

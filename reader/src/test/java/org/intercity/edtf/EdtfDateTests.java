package org.intercity.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTests {

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0000-11", "0000-11-22", "0000-01/2012", "0000-01-01/0000-01-02"})
  void thereIsNoYearZeroHoweverPreciseTheDate(String text) {
    assertThat(EdtfDate.find(text)).isEmpty();
  }

  @Test
  void aYearThatFourDigitsCannotWriteIsNone() {
    assertThatThrownBy(() -> EdtfDate.of(YearMonth.of(10_000, 1)))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> EdtfDate.of(LocalDate.of(-1, 1, 1)))
        .isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001", "9999-12-31", "2012-01/2015-02-28", "0001-01/9999"})
  void whatIsReadIsWrittenAsItWas(String text) {
    assertThat(EdtfDate.parse(text).text()).isEqualTo(text);
  }
}

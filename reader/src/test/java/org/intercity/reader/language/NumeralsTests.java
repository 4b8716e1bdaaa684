package org.intercity.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTests {

  private static OptionalLong read(String text) {
    return Pack.find("zh").orElseThrow().numerals().read(text);
  }

  @ParameterizedTest
  @CsvSource({
    "七, 7",
    "十, 10",
    "十一, 11",
    "二十三, 23",
    "一百零五, 105",
    "两, 2",
    "三千, 3000",
    "十二万, 120000",
    "二〇二五, 2025",
    "1037万, 10370000",
    "'１,２３４', 1234",
    "6.7万, 67000"
  })
  void numbersInHanCharactersAndDigits(String text, long value) {
    assertThat(read(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "市", "一市", "0.5", "99999999999999999999"})
  void whatIsNoWholeNumberIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }
}

package org.intercity.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.intercity.edtf.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTests {

  private static final DateText DATES = new DateText(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-21 | 2024-11-21",
        "2024. 11. 21. | 2024-11-21",
        "2024.11.21(목) | 2024-11-21",
        "2024/1/5 | 2024-01-05",
        "2024년 11월 21일 | 2024-11-21",
        "2024年11月21日 | 2024-11-21",
        "２０２４年１１月２１日 | 2024-11-21",
        "20241121 | 2024-11-21",
        "2024-11-21T00:00 | 2024-11-21",
        "2024-11-21 09:30:00 | 2024-11-21",
        "’24.11.21 | 2024-11-21",
        "2024.11 | 2024-11",
        "2024년 11월 | 2024-11",
        "2024 | 2024",
        "1998년 | 1998",
        "令和6年11月21日 | 2024-11-21",
        "令和元年5月1日 | 2019-05-01",
        "R6.11.21 | 2024-11-21",
        "平成10年 | 1998",
        "昭和54年3月 | 1979-03",
        "民國113年11月21日 | 2024-11-21",
        "民国88年 | 1999",
        "21 November 2024 | 2024-11-21",
        "Nov. 21st, 2024 | 2024-11-21",
        "November 2024 | 2024-11",
        "21.11.2024 | 2024-11-21",
        "03.04.2020 | 2020-04-03",
        "25/03/2020 | 2020-03-25",
        "03/25/2020 | 2020-03-25",
        "45617 | 2024-11-21",
        "2024-11-20/2024-11-22 | 2024-11-20/2024-11-22",
        "2024.11.20~11.22 | 2024-11-20/2024-11-22",
        "2024. 11. 20. ~ 22. | 2024-11-20/2024-11-22",
        "2024년 11월 20일~22일 | 2024-11-20/2024-11-22",
        "2024-12-30 – 2025-01-02 | 2024-12-30/2025-01-02"
      })
  void isReadAsPreciselyAsItIsWritten(String written, String date) {
    assertThat(DATES.read(written.strip(), null))
        .isEqualTo(new WrittenDate.Known(EdtfDate.parse(date.strip())));
  }

  @Test
  void whatCanBeTwoDaysIsBoth() {
    assertThat(DATES.read("03/04/2020", null))
        .isEqualTo(
            new WrittenDate.Either(EdtfDate.parse("2020-04-03"), EdtfDate.parse("2020-03-04")));
    assertThat(DATES.read("03/04/2020", DateOrder.MONTH_FIRST))
        .isEqualTo(new WrittenDate.Known(EdtfDate.parse("2020-03-04")));
    assertThat(DateText.proof("25/03/2020")).contains(DateOrder.DAY_FIRST);
    assertThat(DateText.proof("03/25/2020")).contains(DateOrder.MONTH_FIRST);
    assertThat(DateText.proof("03/04/2020")).isEmpty();
  }

  @Test
  void aSpreadsheetThatCountsFrom1904IsHeeded() {
    assertThat(new DateText(true).read("44155", null))
        .isEqualTo(new WrittenDate.Known(EdtfDate.parse("2024-11-21")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "미상", "不详", "不明", "unknown"})
  void whatNobodyKnowsIsAbsent(String written) {
    assertThat(DATES.read(written, null)).isEqualTo(new WrittenDate.Absent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-13-01", "2024.2.30", "spring 2024", "32/01/2020", "12", "2024.11.22~11.20"})
  void whatIsNoDayIsNotGuessed(String written) {
    assertThat(DATES.read(written, null)).isEqualTo(new WrittenDate.Unreadable());
  }
}

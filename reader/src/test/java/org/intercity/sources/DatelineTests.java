package org.intercity.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        " date 2024-11-22 The cities met.",
        "2024년 11월 22일(금) 11:20 |",
        "2024-11-22 15:37",
        "2024/11/22 17:25 東森財經新聞",
        "입력 2024.11.22 09:00",
        "信息来源:新华网 | 发布时间:2024-11-22",
        "2024年11月22日",
        "Published on November 22, 2024",
        "Friday, 22 November, 2024 - 16:52",
        "Nov. 22, 2024",
        "SOUTH TOWN (November 22, 2024) — The council approved it.",
        "更新时间：2024-11-22 10:40:28"
      })
  void aClearDatelineGivesTheDay(String line) {
    assertThat(Datelines.find("A headline\n\n" + line + "\nThe rest."))
        .contains(LocalDate.of(2024, 11, 22));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On November 22, 2024, the cities signed an agreement.",
        "2024년 11월 22일 광주시청에서 협정을 맺었다.",
        "青岛市2024年11月22日签署协议",
        "The tie dates from 1995-05-01 and holds.",
        "2024-13-45 10:00",
        "22 November"
      })
  void aDayInASentenceIsNone(String line) {
    assertThat(Datelines.find(line)).isEmpty();
  }

  @Test
  void theFirstPublicationOutweighsAnUpdate() {
    assertThat(Datelines.find("수정 2024.11.23 10:00\n입력 2024.11.22 09:00"))
        .contains(LocalDate.of(2024, 11, 22));
  }
}

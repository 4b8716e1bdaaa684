package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.sources.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates count from the day of publication and are as precise as the words. */
class DatesInTextTests {

  private static String date(String language, String published, String text) {
    Article.Origin origin = new Article.Origin(LocalDate.parse(published), null, null, null);
    Reading reading =
        new ArticleReader(new SmallGazetteer()).read(new Article("x", text, language, origin));
    assertThat(reading.ties().reported()).hasSize(1);
    return String.valueOf(reading.ties().reported().getFirst().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-22 | on the 21st | 2024-11-21",
        "2024-11-05 | on the 30th | 2024-10-30",
        "2024-11-22 | on Tuesday | 2024-11-19",
        "2024-11-22 | yesterday | 2024-11-21",
        "2024-11-22 | today | 2024-11-22",
        "2024-01-10 | on December 20 | 2023-12-20",
        "2024-11-22 | on 3 October 2024 | 2024-10-03",
        "2024-11-22 | last month | 2024-10",
        "2024-11-22 | in October | 2024-10"
      })
  void englishDates(String published, String words, String expected) {
    String text = "Halifax and Freiburg signed a sister city agreement in Freiburg " + words + ".";
    assertThat(date("en", published, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-22 | 지난 21일 | 2024-11-21",
        "2024-11-22 | 21일 | 2024-11-21",
        "2024-11-05 | 지난달 30일 | 2024-10-30",
        "2024-11-22 | 어제 | 2024-11-21",
        "2024-11-22 | 올해 10월 3일 | 2024-10-03",
        "2024-11-22 | 2024년 10월 | 2024-10",
        "2024-11-22 | 지난달 | 2024-10"
      })
  void koreanDates(String published, String words, String expected) {
    String text = "강릉시는 " + words + " 일본 돗토리시와 자매결연 협정을 맺었다.";
    assertThat(date("ko", published, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-22 | 21日 | 2024-11-21",
        "2024-11-22 | 今(22)日 | 2024-11-22",
        "2024-11-22 | 昨日 | 2024-11-21",
        "2024-11-22 | 上周五 | 2024-11-15",
        "2024-11-22 | 本月3日 | 2024-11-03",
        "2024-11-22 | 10月３０日 | 2024-10-30",
        "2024-11-22 | 民國113年11月5日 | 2024-11-05",
        "2024-11-22 | 今(113)年11月5日 | 2024-11-05",
        "2024-11-22 | 二〇二四年10月 | null"
      })
  void chineseDates(String published, String words, String expected) {
    assertThat(readFully("zh", published, "广州市与日本福冈市" + words + "签署友好城市协议。")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-22 | 21日 | 2024-11-21",
        "2024-11-22 | 昨日 | 2024-11-21",
        "2024-11-22 | 先月30日 | 2024-10-30",
        "2024-11-22 | 令和6年11月5日 | 2024-11-05",
        "2019-06-02 | 令和元年6月1日 | 2019-06-01",
        "2024-11-22 | 2024（令和6）年10月3日 | 2024-10-03",
        "2024-11-22 | 先週金曜日に | 2024-11-15"
      })
  void japaneseDates(String published, String words, String expected) {
    assertThat(readFully("ja", published, words + "、福岡市と中国の広州市が姉妹都市協定を締結した。")).isEqualTo(expected);
  }

  private static String readFully(String language, String published, String text) {
    Article.Origin origin = new Article.Origin(LocalDate.parse(published), null, null, null);
    Reading reading =
        new ArticleReader(Gazetteers.packaged()).read(new Article("x", text, language, origin));
    assertThat(reading.ties().reported()).hasSize(1);
    return String.valueOf(reading.ties().reported().getFirst().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | On the 22nd, Halifax announced that it signed a sister city agreement with Freiburg.",
        "ko | 강릉시는 일본 돗토리시와 자매결연 협정을 맺었다고 22일 밝혔다."
      })
  void theDayOfTheAnnouncementIsNotTheDaySigned(String language, String text) {
    assertThat(date(language, "2024-11-22", text)).isEqualTo("null");
  }
}

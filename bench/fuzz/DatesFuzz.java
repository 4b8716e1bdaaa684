package org.intercity.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import java.util.List;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.ArticleReader;
import org.intercity.sources.Article;

/** Pieces of dates and of what dates stand beside, in four languages, put together as they fall. */
public final class DatesFuzz {

  private static final ArticleReader READER = new ArticleReader(Gazetteers.packaged());
  private static final int MOST_PIECES = 60;

  private record Language(String code, List<String> pieces) {}

  private static final List<Language> LANGUAGES =
      List.of(
          new Language(
              "en",
              pieces(
                  """
                  January|Feb.|31 |30th|29 |0|1st|, |2024|1999|-|on the |on |last |next |this |year|month|week|\
                  Monday|Sunday|yesterday|today|tomorrow|that day|the following day|the day before|same year|\
                  in |of |since |until |early |Halifax|Freiburg|Mayor | Smith|signed |a sister city agreement |with |and \
                  |"|(|)|.|;|anniversary|the 10th |10.5 million|people\
                  """)),
          new Language(
              "ko",
              pieces(
                  """
                  2024|1999|년|월|일|31|30|12|13|0|29|2|지난 |지난달 |지난해|올해|내년 |다음 달|오는 |이튿날|같은 날|같은 해 |\
                  같은 달 |어제|오늘|내일|이날|전날|재작년|강릉시|돗토리시|일본 |와 |는 |자매결연 |협정|을 맺었다|. |, |(|)|시장|\
                  제|회|주년|만|명|월요일\
                  """)),
          new Language(
              "zh",
              pieces(
                  """
                  2024|1999|年|月|日|号|31|30|12|13|0|29|2|十|十一|一|二|九|今年|去年|前年|明年|民国|民國|113|元|同年|同月|上月|\
                  上个月|下月|本月|昨日|昨|今|明|(|)|（|）|上周|下周|星期|次日|当日|拟于|广州市|福冈市|日本|与|签署|友好城市|协议|。|，|\
                  、|市长|万|亿|百|千|两|人|福岡市|簽署\
                  """)),
          new Language(
              "ja",
              pieces(
                  """
                  2024|1999|年|月|日|31|30|12|13|0|29|2|元|令和|平成|昭和|大正|6|64|99|昨年|今年|来年|翌年|同年|同月|先月|来月|今月|\
                  昨日|前日|一昨日|翌日|同日|当日|先週|来週|の|金|月曜日|曜日|来たる|(|)|（|）|、|。|福岡市|広州市|中国|と|が|は|を|\
                  姉妹都市|協定|締結した|市長|さん|万人|周年|第\
                  """)));

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 11, 22),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2023, 1, 1),
          LocalDate.of(1, 1, 1),
          LocalDate.of(9999, 12, 31));

  private DatesFuzz() {}

  private static List<String> pieces(String parted) {
    return List.of(parted.split("\\|", -1));
  }

  /** Classes and word lists are loaded before the clock runs. */
  public static void fuzzerInitialize() {
    Expect.warm(READER);
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Language language = data.pickValue(LANGUAGES);
    LocalDate published = data.consumeBoolean() ? data.pickValue(DAYS) : null;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MOST_PIECES && data.remainingBytes() > 0; i++) {
      text.append(data.pickValue(language.pieces()));
    }
    if (!text.toString().isBlank()) {
      Article.Origin origin = new Article.Origin(published, null, null, null);
      Expect.reading(READER, new Article("dates", text.toString(), language.code(), origin));
    }
  }
}

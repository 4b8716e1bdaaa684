package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.Reading.Agreement;
import org.intercity.sources.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings in brackets within words are read over; evidence keeps them. */
class GlossTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 蘇州9月29日同福岡市簽下友城結(jié)好協(xié)議書。",
        "ja | 福岡市(ふくおかし)と中国の蘇州市(そしゅうし、江蘇省)が9月29日、姉妹都市協定を結んだ。"
      })
  void aGlossHidesNothingAndStaysInTheQuote(String language, String text) {
    Article.Origin origin = new Article.Origin(LocalDate.of(2022, 10, 1), null, null, null);

    Reading reading =
        new ArticleReader(Gazetteers.packaged()).read(new Article("x", text, language, origin));

    Agreement tie = reading.ties().reported().getFirst();
    assertThat(tie.parties()).hasSize(2);
    assertThat(tie.grounds().evidence().getFirst().quote()).contains("(").isSubstringOf(text);
  }
}

package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.Explanation;
import org.intercity.sources.Article;
import org.intercity.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

class StepLineTests {

  private static final StepValue ENGLISH = new StepValue(Naming.in(Locale.ENGLISH), new Dates());

  static List<Locale> languages() {
    return Words.LANGUAGES;
  }

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "body: The two cities: signed.|Sentence|The two cities: signed.|",
        "place 'Gwangju' at 0: Gwangju (KR, city), with|Place|Gwangju|Gwangju, South Korea, city · acted with",
        "place 'Foo' at 0: open, plain|Place|Foo|open",
        "day 'on the 22nd' at 81: 2024-11-22 (of the news)|Day|on the 22nd|22 Nov 2024, the day of the news",
        "kind 'it's a pact' at 5: mou|Kind|it's a pact|MOU",
        "person 'Mayor Ko' at 4: Ko, vice-mayor of Gwangju|Person|Mayor Ko|Ko, Gwangju",
        "holder Gwangju = gn1841811|Chiefly about|Gwangju|",
        "event: signed (kind open) 'pact' no day, A = gn1 + B (open)|Event|pact|Signed · kind open · day unknown · A — B (open)",
        "agreement: signed sister 2017, A = gn1 + B = gn2 in Sun in Bay; at Hall; by [Official[name=Ko, role=Mayor, of=A]]; agreed [economy, youth]|Agreement||Signed · Sister · 2017 · A — B · in Sun in Bay · at Hall · signed by Ko · agreed: economy, youth",
        "First[holder=A, evidence=[Evidence[start=1, end=9, quote=the [8th]], Evidence[start=3, end=5, quote=x]]]|First|the [8th] … x|",
        "something new|Other||something new",
      })
  void aLineIsTakenApart(String line, String label, String words, String meaning) {
    StepLine taken = StepLine.of(line);
    HowPage.Item item = taken.item(Words.in(Locale.ENGLISH), ENGLISH);
    assertThat(taken.label(Words.in(Locale.ENGLISH))).isEqualTo(label);
    assertThat(item.words()).isEqualTo(words == null ? "" : words);
    assertThat(item.meaning()).isEqualTo(meaning == null ? "" : meaning);
  }

  /** A new pass, or a new sort of mark, needs words in every language. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyPassAndSortOfTheReaderHasWords(Locale language) throws Exception {
    Words words = Words.in(language);
    for (ArticleReader.Step step : ArticleReader.steps()) {
      String key = "proposals.pass." + step.name().replace(' ', '_');
      assertThat(words.find(key)).as(key).isPresent();
      assertThat(words.find(key + ".says")).as(key).isPresent();
    }
    for (String example : List.of("en", "ko")) {
      Article article =
          new Article(
              example,
              Files.readString(Path.of("../examples/gwangju-qingdao." + example + ".txt")),
              example,
              new Article.Origin(LocalDate.of(2024, 11, 22), null, null, null));
      Explanation explanation =
          new ArticleReader(Gazetteers.packaged()).explain(article).orElseThrow();
      assertThat(explanation.steps())
          .flatExtracting(Explanation.Step::found)
          .map(StepLine::of)
          .filteredOn(StepLine::isTelling)
          .allSatisfy(line -> assertThat(words.find("desk.how.sort." + line.sort())).isPresent())
          .noneMatch(line -> line.sort().equals("other"));
    }
  }

  @Test
  void englishPassesAreCalledAsTheReaderCallsThem() {
    Words english = Words.in(Locale.ENGLISH);
    assertThat(ArticleReader.steps())
        .allSatisfy(
            step -> {
              String key = "proposals.pass." + step.name().replace(' ', '_');
              assertThat(english.say(key)).isEqualTo(step.name());
            });
  }
}

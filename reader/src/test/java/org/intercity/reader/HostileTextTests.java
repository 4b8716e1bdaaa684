package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.intercity.sources.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote: a reading comes back all the same, soon, and its quotes are right. */
class HostileTextTests {

  private static final ArticleReader READER = new ArticleReader(new SmallGazetteer());
  private static final List<String> PIECES =
      List.of(
          "Gwangju",
          "Qingdao City",
          "signed",
          "sister city agreement",
          "\"",
          "“",
          ", ",
          ".",
          "\n",
          "on the 31st",
          "in 0000",
          "칭다오시와",
          "자매결연",
          "맺었다",
          "제99회",
          "\uD83D\uDE00",
          "(",
          "Mayor ",
          "with ",
          "between ",
          "and ",
          " ",
          "|",
          "999999999999999999999",
          "February 30, 2023",
          "🇰🇷");

  private static Reading read(String text, String language) {
    return READER.read(
        new Article(
            "hostile",
            text,
            language,
            new Article.Origin(LocalDate.of(2024, 11, 22), null, null, null)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomPiecesGiveAReadingThatWritesAndReadsBack(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    for (String language : List.of("en", "ko")) {
      Reading reading = read(text.toString(), language);
      assertThat(ReadingJson.read(ReadingJson.writeWithText(reading)))
          .as("seed %d, %s", seed, language)
          .isEqualTo(reading);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gwangju and Qingdao signed a sister city agreement with ",
        "a",
        "Aa ",
        "광주시와 칭다오시가 자매결연 협정을 맺었다 ",
        "가 나 다 라 ",
        "\"",
        "1,",
        "Mayor A B "
      })
  void aLongMonotonousTextIsReadInTime(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    for (String language : List.of("en", "ko")) {
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text, language));
    }
  }

  @Test
  void aLanguageWithoutAPackGivesANoteAndNoFacts() {
    Reading reading = read("Lutetia ubi?", "la");
    assertThat(reading.ties().reported()).isEmpty();
    assertThat(reading.notes()).containsExactly(Note.of("no_pack", "la"));
  }
}

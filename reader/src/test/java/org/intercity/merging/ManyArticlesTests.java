package org.intercity.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.merging.Articles.GWANGJU;
import static org.intercity.merging.Articles.QINGDAO;
import static org.intercity.merging.Articles.article;
import static org.intercity.merging.Articles.open;
import static org.intercity.merging.Articles.signed;
import static org.intercity.merging.Articles.stated;
import static org.intercity.merging.Articles.unlisted;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.gazetteer.Level;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, in whatever order, and however much of it. */
class ManyArticlesTests {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Time that this thread worked, whatever else the machine does meanwhile. */
  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<String> lines(List<Reading> readings) {
    return new Merging(Gazetteers.packaged())
        .merge(readings).stream().map(ReportedActJson::write).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfTheArticlesChangesNothing(long seed) {
    Random random = new Random(seed);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      readings.add(any(i, random));
    }
    List<String> lines = lines(readings);
    for (int turn = 0; turn < 5; turn++) {
      Collections.shuffle(readings, random);
      assertThat(lines(readings)).as("seed %s", seed).isEqualTo(lines);
    }
  }

  private static Reading any(int number, Random random) {
    List<Party> partners =
        List.of(
            QINGDAO,
            open("Qingdao"),
            unlisted("칭다오", "CN", Level.CITY),
            unlisted("Tarnavo", "BG", Level.CITY),
            unlisted("타르나보", "BG", Level.CITY),
            unlisted("Ternovo", "BG", Level.CITY));
    String date =
        List.of("2024", "2024-11", "2024-11-21", "2024-11-22", "2024-11-23", "2024-12", "", "")
            .get(random.nextInt(8));
    ActKind act =
        List.of(ActKind.SIGNED, ActKind.UPGRADED, ActKind.MENTIONED).get(random.nextInt(3));
    TieKind kind =
        List.of(TieKind.SISTER, TieKind.FRIENDSHIP, TieKind.OTHER).get(random.nextInt(3));
    Party partner = partners.get(random.nextInt(partners.size()));
    Articles.Stated stated =
        stated(act, kind, date.isEmpty() ? null : date, GWANGJU, partner)
            .by(
                new Reading.Official(
                    List.of("Ko", "Go", "Kim").get(random.nextInt(3)), "Mayor", "Gwangju"));
    Articles.Draft draft =
        article("d" + number)
            .in(random.nextBoolean() ? "en" : "ko")
            .on("2024-12-0" + (1 + random.nextInt(9)));
    if (random.nextInt(4) == 0) {
      draft = draft.releasedBy("Gwangju City");
    }
    return act == ActKind.MENTIONED ? draft.mentions(stated) : draft.says(stated);
  }

  @Test
  void tenThousandArticlesAreMergedInSeconds() {
    List<Reading> readings = new ArrayList<>();
    LocalDate day = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < 10_000; i++) {
      LocalDate signed = day.plusDays(i / 4 * 5L % 9000);
      Party partner =
          unlisted(
              "Town " + (char) ('a' + i / 4 % 26) + "ar" + (char) ('a' + i / 104 % 26) + "ov",
              "BG",
              Level.CITY);
      readings.add(
          article("d" + i)
              .text(("The town of " + i / 2 + " and the city signed. ").repeat(20))
              .on(signed.plusDays(1).toString())
              .says(
                  signed(TieKind.SISTER, i % 4 == 3 ? null : signed.toString(), GWANGJU, partner)));
    }
    long begun = worked();
    List<ReportedAct> acts = new Merging(Gazetteers.packaged()).merge(readings);
    Duration took = Duration.ofNanos(worked() - begun);
    assertThat(acts).hasSizeBetween(2_000, 3_200);
    assertThat(took).isLessThan(LONGEST);
  }

  @Test
  void tenThousandArticlesOnOneActAreMergedInSeconds() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      readings.add(
          article("d" + i)
              .text(("The city and the town signed, says " + i % 100 + ". ").repeat(20))
              .says(
                  signed(
                      i % 2 == 0 ? TieKind.SISTER : TieKind.FRIENDSHIP,
                      i % 3 == 0 ? "2024-11" : "2024-11-21")));
    }
    long begun = worked();
    List<ReportedAct> acts = new Merging(Gazetteers.packaged()).merge(readings);
    Duration took = Duration.ofNanos(worked() - begun);
    assertThat(acts).singleElement().satisfies(act -> assertThat(act.claims()).hasSize(10_000));
    assertThat(took).isLessThan(LONGEST);
  }
}

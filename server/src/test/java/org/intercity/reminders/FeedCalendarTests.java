package org.intercity.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.intercity.duties.Happening;
import org.intercity.edtf.EdtfDate;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedCalendarTests {

  private static final Instant NOW = Instant.parse("2024-11-22T01:02:03Z");

  private static Happening happening(
      Happening.Sort sort, String id, String title, @Nullable String days) {
    return new Happening(
        sort,
        id,
        () -> new Happening.Called(title, "Act, Article 1; in full"),
        days == null ? null : EdtfDate.parse(days),
        Happening.Standing.OPEN);
  }

  private static String written(Happening... happenings) {
    return new FeedCalendar("gov-gn1", "https://desk.example.org", Words.in(Locale.KOREAN))
        .of(List.of(happenings), NOW);
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
  }

  @Test
  void aParserFindsWhatWasWritten() {
    ICalendar calendar =
        Biweekly.parse(
                written(
                    happening(Happening.Sort.VISIT, "V3", "광주 → 青岛, 杭州", "2024-11-19/2024-11-22"),
                    happening(
                        Happening.Sort.DUTY, "trip-report/V3/1", "보고", "2024-12-02/2024-12-30")))
            .first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
        .as(calendar.validate(ICalVersion.V2_0).toString())
        .isTrue();
    VEvent visit = calendar.getEvents().getFirst();
    assertThat(visit.getSummary().getValue()).isEqualTo("광주 → 青岛, 杭州");
    assertThat(visit.getDateStart().getValue().hasTime()).isFalse();
    assertThat(day(visit.getDateStart().getValue())).isEqualTo("2024-11-19");
    assertThat(day(visit.getDateEnd().getValue())).isEqualTo("2024-11-23");
    assertThat(visit.getUrl().getValue()).isEqualTo("https://desk.example.org/visits/V3");
    VEvent duty = calendar.getEvents().getLast();
    assertThat(duty.getUid().getValue()).isEqualTo("duty-trip-report-V3-1@gov-gn1.intercity");
    assertThat(day(duty.getDateStart().getValue())).isEqualTo("2024-12-30");
    assertThat(duty.getSummary().getValue()).isEqualTo("보고 (2024-12-02/2024-12-30)");
    assertThat(duty.getDescription().getValue()).isEqualTo("Act, Article 1; in full");
    assertThat(duty.getAlarms()).isEmpty();
  }

  @Test
  void whatHasNoDayIsLeftOutAndLinesStayShort() {
    String written =
        written(
            happening(Happening.Sort.COMMITMENT, "C1", "무기한", null),
            happening(
                Happening.Sort.COMMITMENT,
                "C2",
                "약속 ".repeat(80) + "\r\nEND:VEVENT",
                "2025-02-28"));
    assertThat(written).doesNotContain("무기한");
    assertThat(Biweekly.parse(written).first().getEvents()).hasSize(1);
    assertThat(written.lines())
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }
}

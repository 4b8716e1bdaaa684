package org.intercity.reminders;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.intercity.duties.Agenda;
import org.intercity.duties.Happening;
import org.intercity.duties.Span;
import org.intercity.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendars behind private addresses. Whoever knows the address may read, and only that. */
@Controller
class FeedPages {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final int DAYS_BACK = 90;
  private static final int DAYS_AHEAD = 400;

  private final Feeds feeds;
  private final Agenda agenda;
  private final Clock clock;

  FeedPages(Feeds feeds, Agenda agenda, Clock clock) {
    this.feeds = feeds;
    this.agenda = agenda;
    this.clock = clock;
  }

  @GetMapping("/feeds/{token}.ics")
  ResponseEntity<byte[]> read(@PathVariable String token) {
    return feeds
        .find(token)
        .map(
            recipient ->
                ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.noStore())
                    .header("X-Robots-Tag", "noindex")
                    .body(calendar(recipient).getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private String calendar(Recipient recipient) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<Happening> shown =
        agenda
            .within(
                new Agenda.Reader(recipient.office(), today, recipient.locale()),
                new Span(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)))
            .stream()
            .filter(FeedPages::isShown)
            .toList();
    String address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return new FeedCalendar(recipient.office(), address, Words.in(recipient.locale()))
        .of(shown, clock.instant());
  }

  /** What was met, waived or kept is nobody's to remember; where one was is. */
  private static boolean isShown(Happening happening) {
    return switch (happening.sort()) {
      case VISIT, MEETING -> true;
      case COMMITMENT, DUTY, ANNIVERSARY -> happening.standing() != Happening.Standing.OVER;
    };
  }
}

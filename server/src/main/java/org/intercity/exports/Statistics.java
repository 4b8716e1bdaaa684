package org.intercity.exports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.journal.Journal;
import org.intercity.register.Body;
import org.intercity.register.Profile;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.words.UserError;
import org.springframework.stereotype.Service;

/** Yearly statistics of a body's partners, or of all ties: every figure counted anew. */
@Service
public class Statistics {

  /** So many years fit on a page and into a minute of counting. */
  public static final int LONGEST = 100;

  private final Register register;
  private final Journal journal;
  private final Clock clock;

  public Statistics(Register register, Journal journal, Clock clock) {
    this.register = register;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param holder whose partners are counted; empty for all ties of the register
   */
  public record Asked(Optional<Body> holder, int from, int to, Profile profile) {}

  /**
   * The book of it.
   *
   * @throws UserError where the years are none
   */
  public Book book(Asked asked, Locale locale) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (asked.from() > asked.to()
        || asked.to() > today.getYear()
        || asked.from() < 1800
        || asked.to() - asked.from() >= LONGEST) {
      throw new UserError(
          "exports.error.years",
          Integer.toString(asked.from()),
          Integer.toString(asked.to()),
          Integer.toString(today.getYear()),
          LONGEST);
    }
    RegisterView now = register.now();
    long head = journal.head();
    Saying saying = Saying.in(locale);
    List<Tie> ties = asked.holder().map(body -> now.tiesOf(body.id())).orElseGet(now::ties);
    Subject subject =
        new Subject(
            saying,
            asked.holder(),
            ties,
            asked.profile(),
            new Subject.Years(asked.from(), asked.to(), today));
    List<Block> blocks = new ArrayList<>();
    YearTables years = new YearTables(subject);
    blocks.addAll(years.blocks());
    blocks.addAll(new SliceTables(subject, years.last()).blocks());
    blocks.addAll(new ListTables(subject, years.last()).blocks());
    return new Book(front(subject, now, head), blocks);
  }

  private static Book.Front front(Subject subject, RegisterView now, long head) {
    Saying saying = subject.saying();
    String what =
        subject
            .holder()
            .map(body -> saying.name(body).text())
            .orElseGet(() -> saying.say("statistics.all"));
    return new Book.Front(
        saying.locale(),
        saying.say("statistics.title"),
        saying.say(
            "statistics.subtitle",
            what,
            Integer.toString(subject.years().from()),
            Integer.toString(subject.years().to())),
        new Basis(now).office(saying),
        List.of(
            new Basis(now).line(saying, subject.years().last(), subject.profile(), head),
            saying.say("statistics.rule")),
        null);
  }
}

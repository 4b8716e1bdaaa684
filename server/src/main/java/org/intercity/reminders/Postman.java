package org.intercity.reminders;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.intercity.duties.Agenda;
import org.intercity.duties.Happening;
import org.intercity.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the letters that are to be written by now, each once, whatever restarts. */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int DAYS_AHEAD = 30;

  private final MailChoices choices;
  private final Letters letters;
  private final Letterhead head;
  private final Agenda agenda;
  private final Clock clock;

  /** What a letter needs besides what it says. */
  record Letterhead(MailPlan plan, Post post, Standing standing) {}

  Postman(
      MailChoices choices,
      Letters letters,
      MailPlan plan,
      Post post,
      Standing standing,
      Agenda agenda,
      Clock clock) {
    this.choices = choices;
    this.letters = letters;
    this.head = new Letterhead(plan, post, standing);
    this.agenda = agenda;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
  void goRound() {
    if (choices.areSent()) {
      choices.list().forEach(this::write);
    }
  }

  private void write(MailChoice choice) {
    String account = choice.recipient().account();
    head.plan()
        .dayOf(choice, clock.instant())
        .filter(_ -> head.standing().holds(choice.recipient()))
        .filter(day -> letters.claim(account, day))
        .ifPresent(day -> write(choice, day));
  }

  private void write(MailChoice choice, LocalDate day) {
    String account = choice.recipient().account();
    try {
      send(choice, day);
      letters.written(account, day);
    } catch (MailException | MessagingException refused) {
      letters.failed(account, day);
      LOG.warn(
          "The letter of {} to account {} was not taken by the mail server: {}."
              + " It is tried again in ten minutes.",
          day,
          account,
          refused.getMessage());
    } catch (RuntimeException fault) {
      letters.failed(account, day);
      throw fault;
    }
  }

  /** A day on which nothing is due or overdue needs no letter. */
  private void send(MailChoice choice, LocalDate day) throws MessagingException {
    Recipient to = choice.recipient();
    List<Happening> due =
        agenda.due(new Agenda.Reader(to.office(), day, to.locale()), day.plusDays(DAYS_AHEAD));
    if (!due.isEmpty()) {
      head.post()
          .send(
              new Letter(due, day, Words.in(to.locale()), head.plan().address()), choice.address());
    }
  }
}

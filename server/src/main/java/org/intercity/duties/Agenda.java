package org.intercity.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Commitments;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.register.Entered;
import org.intercity.register.Tie;
import org.intercity.words.Words;
import org.springframework.stereotype.Service;

/** What lies ahead of an office, and what is due: visits, meetings, promises and duties. */
@Service
public class Agenda {

  private final Exchange exchange;
  private final Duties duties;

  Agenda(Exchange exchange, Duties duties) {
    this.exchange = exchange;
    this.duties = duties;
  }

  /**
   * For whom it is read, on which day.
   *
   * @param office the body that signatures act for
   */
  public record Reader(String office, LocalDate today, Locale locale) {}

  /** All that lies on one of these days, by its days. */
  public List<Happening> within(Reader reader, Span days) {
    ExchangeView view = exchange.of(reader.office());
    Naming naming = new Naming(reader, view);
    Stream<Happening> visits =
        view.list(Ask.all(Sort.VISIT).between(days.first(), days.last()), Visit.class).stream()
            .map(Entered::what)
            .filter(visit -> visit.state() != VisitState.CANCELLED)
            .map(naming::visit);
    Stream<Happening> meetings =
        view.list(Ask.all(Sort.MEETING).between(days.first(), days.last()), Meeting.class).stream()
            .map(meeting -> naming.meeting(meeting.what()));
    Stream<Happening> commitments =
        view
            .list(Ask.all(Sort.COMMITMENT).between(days.first(), days.last()), Commitment.class)
            .stream()
            .map(Entered::what)
            .filter(each -> each.outcome().state() != Commitment.State.DROPPED)
            .map(naming::commitment);
    Stream<Happening> demanded =
        duties.within(reader.office(), reader.today(), days).stream().map(naming::duty);
    return Stream.of(visits, meetings, commitments, demanded)
        .flatMap(each -> each)
        .sorted(Happening.SOONEST)
        .toList();
  }

  /** The open promises and duties of which a day lies before {@code until}, or that have none. */
  public List<Happening> due(Reader reader, LocalDate until) {
    ExchangeView view = exchange.of(reader.office());
    List<Commitment> open =
        view
            .commitments()
            .list(Commitments.Wanted.ALL.in(Commitment.State.OPEN), Ask.Page.WHOLE)
            .stream()
            .map(Entered::what)
            .filter(each -> each.due() != null)
            .toList();
    return due(reader, until, open, duties.of(reader.office(), reader.today()));
  }

  /** The same, of what hangs on a tie; promises without a day among them. */
  public List<Happening> due(Reader reader, Tie tie, LocalDate until) {
    ExchangeView view = exchange.of(reader.office());
    List<Commitment> open =
        view.of(tie, Sort.COMMITMENT).stream().map(kept -> (Commitment) kept.what()).toList();
    List<Duty> soon =
        duties.of(reader.office(), reader.today()).stream()
            .filter(duty -> isDue(duty, until))
            .toList();
    Set<String> visits = soon.isEmpty() ? Set.of() : view.numbers(tie, Sort.VISIT);
    List<Duty> demanded =
        soon.stream()
            .filter(duty -> duty.ties().contains(tie.id()) || visits.contains(duty.key().of()))
            .toList();
    return due(reader, until, open, demanded);
  }

  /** What duties a visit brings about, met ones among them; what is due first, first. */
  public List<Happening> of(Reader reader, ItemId visit) {
    Naming naming = new Naming(reader, exchange.of(reader.office()));
    return duties.of(reader.office(), reader.today()).stream()
        .filter(duty -> duty.key().of().equals(visit.toString()))
        .map(naming::duty)
        .toList();
  }

  private static boolean isDue(Duty duty, LocalDate until) {
    return duty.isOpen() && (duty.due() == null || duty.due().mayBeBy(until));
  }

  private List<Happening> due(
      Reader reader, LocalDate until, List<Commitment> commitments, List<Duty> demanded) {
    Naming naming = new Naming(reader, exchange.of(reader.office()));
    List<Happening> due = new ArrayList<>();
    commitments.stream()
        .filter(each -> each.outcome().state() == Commitment.State.OPEN)
        .filter(each -> each.due() == null || each.due().mayBeBy(until))
        .map(naming::commitment)
        .forEach(due::add);
    demanded.stream().filter(duty -> isDue(duty, until)).map(naming::duty).forEach(due::add);
    due.sort(Happening.SOONEST);
    return List.copyOf(due);
  }

  /** Things as they are called for one reader. */
  private record Naming(Reader reader, Titles titles, Words words) {

    Naming(Reader reader, ExchangeView view) {
      this(
          reader,
          new Titles(view, reader.office(), Words.in(reader.locale())),
          Words.in(reader.locale()));
    }

    Happening visit(Visit visit) {
      return happening(
          Happening.Sort.VISIT,
          visit,
          () ->
              new Happening.Called(
                  titles.of(visit), words.say("duties.visit." + visit.state().word())),
          visit.state().isOver() ? Happening.Standing.OVER : Happening.Standing.OPEN);
    }

    Happening meeting(Meeting meeting) {
      return happening(
          Happening.Sort.MEETING,
          meeting,
          () -> new Happening.Called(titles.of(meeting), null),
          Happening.Standing.OPEN);
    }

    Happening commitment(Commitment commitment) {
      Happening.Standing standing =
          commitment.outcome().state() != Commitment.State.OPEN
              ? Happening.Standing.OVER
              : commitment.isOverdue(reader.today())
                  ? Happening.Standing.OVERDUE
                  : Happening.Standing.OPEN;
      return happening(
          Happening.Sort.COMMITMENT,
          commitment,
          () ->
              new Happening.Called(
                  commitment.what(), words.say("duties.promised", commitment.owner().name())),
          standing);
    }

    Happening duty(Duty duty) {
      boolean isAnniversary = duty.rule().on() instanceof Trigger.Anniversary;
      return new Happening(
          isAnniversary ? Happening.Sort.ANNIVERSARY : Happening.Sort.DUTY,
          duty.key().toString(),
          () -> called(duty),
          duty.due(),
          !duty.isOpen()
              ? Happening.Standing.OVER
              : duty.isOverdue(reader.today())
                  ? Happening.Standing.OVERDUE
                  : Happening.Standing.OPEN);
    }

    private Happening.Called called(Duty duty) {
      String doubt = titles.doubt(duty);
      return new Happening.Called(titles.of(duty), doubt == null ? titles.source(duty) : doubt);
    }

    private static Happening happening(
        Happening.Sort sort,
        Item item,
        Supplier<Happening.Called> called,
        Happening.Standing standing) {
      return new Happening(sort, item.id().toString(), called, item.days(), standing);
    }
  }
}

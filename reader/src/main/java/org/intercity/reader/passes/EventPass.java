package org.intercity.reader.passes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.BodyKind;
import org.intercity.reader.Note;
import org.intercity.reader.TieKind;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;
import org.jspecify.annotations.Nullable;

/** Takes from each sentence what it reports of agreements: sides, kind, act and day. */
final class EventPass implements Pass {

  private static final String NOT_OURS = "none";
  private static final int JUST_NOW = 8;
  private static final Set<ActKind> CONCLUDED =
      EnumSet.of(ActKind.SIGNED, ActKind.RENEWED, ActKind.UPGRADED);
  private static final String PLAIN_PAPER = "agreement";

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String says() {
    return "Takes from each sentence what it reports of an agreement: sides, kind as stated, act"
        + " and day; agreements of universities, companies and ports are left out with a note.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Event> events = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Set<String> business = new HashSet<>();
    for (Sentence sentence : draft.sentences()) {
      List<Term> kinds = isQuestion(draft, sentence) ? List.of() : kinds(draft, sentence);
      PartyFinder parties = new PartyFinder(draft, sentence, kinds);
      for (Term kind : kinds) {
        Optional<Term> act = act(draft, sentence, kind);
        if (act.filter(a -> a.value().equals(NOT_OURS)).isPresent()) {
          notes.add(Note.of("denied", draft.words(sentence)));
          continue;
        }
        if (draft.any("generic", sentence) || (kind.type() == Type.PAPER && act.isEmpty())) {
          continue;
        }
        List<List<Side>> sides = parties.sides(kind);
        if (isBusiness(draft, sentence, kind, sides)
            || sides.stream().anyMatch(EventPass::isOfCouncils)) {
          business.add(kind.type() == Type.PAPER ? Type.PAPER.word() : kind.value());
          notes.add(Note.of("other_bodies", draft.words(sentence)));
          continue;
        }
        sides.forEach(each -> event(draft, sentence, kind, act, each).ifPresent(events::add));
      }
    }
    boolean cities =
        events.stream()
            .filter(event -> event.kind() != null && CONCLUDED.contains(event.act()))
            .anyMatch(event -> !Dating.isBackground(event, draft.aids().day()));
    events.removeIf(
        event ->
            (isByPostsOnly(draft, event) || (isOpenPaper(event) && !cities))
                && business.contains(word(event)));
    events.addAll(new Partners(draft).listed());
    return draft.with(draft.ties().withEvents(events)).noting(notes);
  }

  /** A question reports nothing: "How does a city become a sister city?" */
  private static boolean isQuestion(Draft draft, Sentence sentence) {
    char last = draft.article().text().charAt(sentence.end() - 1);
    return last == '?' || last == '？';
  }

  /** "The agreement", of whomever. */
  private static boolean isOpenPaper(Event event) {
    return event.sides().isEmpty() && event.kind() == null;
  }

  private static String word(Event event) {
    TieKind kind = event.kind();
    return kind == null ? Type.PAPER.word() : kind.word();
  }

  /** Whether a sentence names the cities only by their officials, who may look on at a signing. */
  private static boolean isByPostsOnly(Draft draft, Event event) {
    return draft.sites(event.sentence()).stream()
            .allMatch(site -> site.duty() == Duty.POST || site.duty() == Duty.NAME)
        && draft.sites(event.sentence()).stream().anyMatch(site -> site.duty() == Duty.POST);
  }

  /** The words for kinds; "agreement" alone only where no word says more. */
  private static List<Term> kinds(Draft draft, Sentence sentence) {
    List<Term> terms = draft.marks().of(Term.class, sentence);
    List<Term> kinds =
        terms.stream()
            .filter(term -> term.type() == Type.KIND)
            .filter(
                term ->
                    terms.stream()
                        .noneMatch(o -> o.type() == Type.ORGANISATION && o.contains(term)))
            .toList();
    boolean foreign = kinds.stream().anyMatch(kind -> kind.value().equals(NOT_OURS));
    kinds = kinds.stream().filter(kind -> !kind.value().equals(NOT_OURS)).toList();
    return !kinds.isEmpty() || foreign
        ? kinds
        : terms.stream().filter(term -> term.type() == Type.PAPER).limit(1).toList();
  }

  /** The act whose words hold the kind, else the nearest that holds no other. */
  private static Optional<Term> act(Draft draft, Sentence sentence, Term kind) {
    List<Term> acts =
        draft.marks().of(Term.class, sentence).stream()
            .filter(term -> term.type() == Type.ACT)
            .toList();
    Optional<Term> holding = acts.stream().filter(act -> act.contains(kind)).findFirst();
    Optional<Term> near =
        acts.stream()
            .filter(act -> kindsIn(draft, act).isEmpty())
            .filter(act -> !isParted(draft, kind, act))
            .min(Comparator.comparingInt(kind::distanceTo));
    return holding.or(() -> near).or(() -> ceremony(kind));
  }

  /** Whether a semicolon stands between them. */
  private static boolean isParted(Draft draft, Mark one, Mark other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from < to
        && draft.article().text().substring(from, to).chars().anyMatch(c -> c == ';' || c == '；');
  }

  /** "The signing", 分手 (a parting of two cities): word for paper and act at once. */
  private static Optional<Term> ceremony(Term kind) {
    return kind.type() == Type.PAPER && !kind.value().equals(PLAIN_PAPER)
        ? Optional.of(new Term(kind.start(), kind.end(), Type.ACT, kind.value()))
        : Optional.empty();
  }

  private static List<Mark> kindsIn(Draft draft, Mark act) {
    return draft.marks().of(Type.KIND, act);
  }

  /** Assemblies have ties of their own, which are not their cities'. */
  private static boolean isOfCouncils(List<Side> sides) {
    return sides.size() > 1 && sides.stream().allMatch(side -> side.body() == BodyKind.COUNCIL);
  }

  private static boolean isBusiness(
      Draft draft, Sentence sentence, Term kind, List<List<Side>> sides) {
    boolean cities =
        sides.stream().anyMatch(each -> each.size() > 1)
            && draft.sites(sentence).stream()
                    .filter(site -> site.duty() != Duty.POST && site.duty() != Duty.NAME)
                    .filter(site -> site.duty() != Duty.AT)
                    .map(site -> Side.of(draft, site).key())
                    .distinct()
                    .count()
                > 1;
    return draft.marks().any(Type.ORGANISATION, sentence)
        && !cities
        && (kind.type() == Type.PAPER || !kind.value().equals(TieKind.SISTER.word()));
  }

  private static Optional<Event> event(
      Draft draft, Sentence sentence, Term kind, Optional<Term> act, List<Side> sides) {
    ActKind what = act.map(term -> ActKind.of(term.value())).orElse(ActKind.MENTIONED);
    Optional<When> when = when(draft, sentence, act.map(Mark.class::cast).orElse(kind), what);
    if (sides.size() < 2 && isCounted(draft, sentence, kind, act)) {
      return Optional.empty();
    }
    if (act.isEmpty() && sides.isEmpty() && !draft.marks().any(Type.PAIR, sentence)) {
      return Optional.empty();
    }
    if (CONCLUDED.contains(what) && isAhead(draft, when)) {
      what = ActKind.PLANNED;
    }
    if (what == ActKind.PLANNED
        && (isOfAnotherAct(draft, sentence, act, when) || isOfConsent(draft, sentence, when))) {
      when = Optional.empty();
    }
    @Nullable TieKind of =
        kind.type() == Type.PAPER || isFormer(draft, sentence, kind)
            ? null
            : TieKind.of(kind.value());
    Span evidence = Span.of(kind);
    if (act.isPresent()) {
      evidence = Span.over(evidence, act.get());
    }
    for (Mark site : draft.sites(sentence)) {
      evidence = Span.over(evidence, site);
    }
    return Optional.of(
        new Event(sentence, sides, of, Span.of(kind), what, when.orElse(null), evidence));
  }

  /** "Next year they sign": a day after the article's own. */
  private static boolean isAhead(Draft draft, Optional<When> when) {
    Optional<LocalDate> today = draft.aids().day();
    return today.isPresent()
        && when.map(When::past).filter(day -> day.earliest().isAfter(today.get())).isPresent();
  }

  /** "Nine sister cities": a figure, and no tie with anybody. */
  private static boolean isCounted(Draft draft, Sentence sentence, Term kind, Optional<Term> act) {
    return act.map(Term::value).filter(what -> !what.equals(ActKind.MENTIONED.word())).isEmpty()
        && draft.matches("total", sentence).stream().anyMatch(total -> total.span().contains(kind));
  }

  /** Whether the words name what a tie was before: "from friendship to sister city". */
  private static boolean isFormer(Draft draft, Sentence sentence, Term kind) {
    return draft.matches("former", sentence).stream()
        .anyMatch(match -> match.span("kind").filter(span -> span.contains(kind)).isPresent());
  }

  /** Whether a date stands nearer to another act of the sentence than to the plan. */
  private static boolean isOfAnotherAct(
      Draft draft, Sentence sentence, Optional<Term> plan, Optional<When> when) {
    return when.isPresent()
        && draft.marks().of(Type.ACT, sentence).stream()
            .min(Comparator.comparingInt(act -> act.distanceTo(when.get())))
            .filter(act -> plan.isPresent() && !act.equals(plan.get()))
            .isPresent();
  }

  /** A day just gone by, beside a vote, is that of the vote and not of the signing it allows. */
  private static boolean isOfConsent(Draft draft, Sentence sentence, Optional<When> when) {
    Optional<LocalDate> today = draft.aids().day();
    return today.isPresent()
        && when.map(When::past)
            .filter(day -> !day.latest().isBefore(today.get().minusDays(JUST_NOW)))
            .filter(day -> !day.earliest().isAfter(today.get()))
            .isPresent()
        && draft.marks().of(Term.class, sentence).stream()
            .anyMatch(
                term -> term.type() == Type.ACT && term.value().equals(ActKind.CONSENTED.word()));
  }

  /** What ended or paused on a day long before the news: that is no day of an announcement. */
  private static boolean isOfTheState(Draft draft, When day, ActKind what) {
    EdtfDate date = day.past();
    Optional<LocalDate> today = draft.aids().day();
    return Dating.mayBeNewsDay(what) && date != null && Dating.isOldNews(date, today);
  }

  /** "The agreement signed in 2018": a day within words for another act is that one's. */
  private static boolean isWithinAnother(Draft draft, Sentence sentence, When day, Mark act) {
    return draft.marks().of(Type.ACT, sentence).stream()
        .anyMatch(other -> !other.equals(act) && other.contains(day) && !other.overlaps(act));
  }

  /** The nearest date that is not the announcement's; that one where there is no other. */
  private static Optional<When> when(Draft draft, Sentence sentence, Mark act, ActKind what) {
    List<When> days =
        draft.marks().of(When.class, sentence).stream()
            .filter(day -> !isWithinAnother(draft, sentence, day, act))
            .toList();
    boolean before = draft.aids().pack().setting("dated").filter("before"::equals).isPresent();
    Optional<When> deed =
        days.stream()
            .filter(day -> !day.news() || isOfTheState(draft, day, what))
            .min(
                Comparator.<When, Boolean>comparing(day -> before && day.start() > act.start())
                    .thenComparingInt(day -> day.distanceTo(act)));
    return deed.isPresent() ? deed : days.stream().findFirst();
  }
}

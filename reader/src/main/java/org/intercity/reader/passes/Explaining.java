package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Explanation;
import org.intercity.reader.Explanation.Step;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Runs the passes, and says of each what it changed. */
public final class Explaining {

  private Explaining() {}

  /** Runs the passes, and keeps what each changes. */
  public static Explanation of(Draft first) {
    List<Step> steps = new ArrayList<>();
    Draft before = first;
    for (Pass pass : Passes.all()) {
      Draft after = pass.apply(before);
      List<String> was = lines(before);
      List<String> is = lines(after);
      steps.add(
          new Step(
              pass.name(),
              pass.says(),
              without(is, was),
              without(was, is),
              without(after.notes(), before.notes())));
      before = after;
    }
    return new Explanation(steps);
  }

  private static <T> List<T> without(List<T> all, List<T> known) {
    List<T> left = new ArrayList<>(all);
    known.forEach(left::remove);
    return left;
  }

  private static List<String> lines(Draft draft) {
    return Stream.of(
            draft.sentences().stream().map(sentence -> sentence(draft, sentence)),
            draft.marks().all().stream().map(mark -> mark(draft, mark)),
            Stream.ofNullable(draft.ties().holder()).map(side -> "holder " + side(side)),
            draft.ties().events().stream().map(event -> event(draft, event)),
            draft.ties().reported().stream().map(tie -> "agreement: " + tie(tie)),
            draft.ties().earlier().stream().map(tie -> "earlier: " + tie(tie)),
            draft.findings().totals().stream().map(Object::toString),
            draft.findings().firsts().stream().map(Object::toString),
            draft.findings().exchanges().meetings().stream().map(Object::toString),
            draft.findings().exchanges().visits().stream().map(Object::toString),
            draft.findings().exchanges().people().stream().map(Object::toString),
            draft.findings().exchanges().statements().stream().map(Object::toString),
            draft.findings().exchanges().profiles().stream().map(Object::toString))
        .flatMap(each -> each)
        .toList();
  }

  private static String sentence(Draft draft, Sentence sentence) {
    return sentence.zone().name().toLowerCase(Locale.ROOT) + ": " + draft.words(sentence);
  }

  private static String mark(Draft draft, Mark mark) {
    String words = " '" + draft.words(mark) + "' at " + draft.quote(mark).start();
    return mark.type().word()
        + words
        + switch (mark) {
          case Mark.Term term -> ": " + term.value();
          case Mark.Amount amount -> ": " + amount.value();
          case Mark.When when -> ": " + date(when.past()) + (when.news() ? " (of the news)" : "");
          case Mark.Human human ->
              ": " + human.official().name() + ", " + human.postWord() + of(human);
          case Mark.Site site ->
              ": " + where(site.where()) + ", " + site.duty().name().toLowerCase(Locale.ROOT);
        };
  }

  private static String of(Mark.Human human) {
    return human.official().of() == null ? "" : " of " + human.official().of();
  }

  private static String where(@Nullable Where where) {
    return where == null
        ? "open"
        : where.name() + " (" + where.country() + ", " + where.level().word() + ")";
  }

  private static String date(@Nullable EdtfDate date) {
    return date == null ? "no day" : date.toString();
  }

  private static String side(Side side) {
    return side.where() == null ? side.name() + " (open)" : side.name() + " = " + side.key();
  }

  private static String sides(List<Side> sides) {
    return sides.stream().map(Explaining::side).collect(Collectors.joining(" + "));
  }

  private static String event(Draft draft, Event event) {
    return "event: "
        + event.act().word()
        + ' '
        + (event.kind() == null ? "(kind open)" : event.kind().word())
        + " '"
        + draft.words(event.words())
        + "' "
        + (event.when() == null ? "no day" : date(event.when().past()))
        + ", "
        + (event.sides().isEmpty() ? "sides open" : sides(event.sides()));
  }

  private static String tie(Tie tie) {
    return tie.act().word()
        + ' '
        + tie.wording().kind().word()
        + ' '
        + date(tie.date())
        + ", "
        + sides(tie.sides())
        + signed(tie);
  }

  private static String signed(Tie tie) {
    return " "
        + Stream.of(
                tie.signing().place() == null ? "" : "in " + tie.signing().place().name(),
                tie.signing().venue() == null ? "" : "at " + tie.signing().venue(),
                tie.signing().signatories().isEmpty() ? "" : "by " + tie.signing().signatories(),
                tie.fields().agreed().isEmpty() ? "" : "agreed " + tie.fields().agreed(),
                tie.fields().hoped().isEmpty() ? "" : "hoped " + tie.fields().hoped())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
  }
}

package org.intercity.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intercity.merging.Conflict;
import org.intercity.reader.ActKind;
import org.intercity.reader.Explanation;
import org.intercity.reader.Note;
import org.intercity.reader.Reading;
import org.intercity.register.Body;
import org.intercity.register.Firsts;
import org.intercity.register.Profile;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.words.Words;

/** What a check found, in words: the same for the desk and the command line. */
public final class InWords {

  private final Words words;

  public InWords(Words words) {
    this.words = words;
  }

  /** The figure as reported: "7 sister cities in 5 countries". */
  public String reported(Reading.ReportedTotal total) {
    String kind = words.say("register.kind." + total.kind().word());
    return total.countries() == null
        ? words.say("proposals.figure.cities", kind, total.cities())
        : words.say("proposals.figure.in", kind, total.cities(), total.countries());
  }

  /** What the register says of a reported figure, in a sentence or two. */
  public String say(FigureCheck check) {
    List<String> sentences = new ArrayList<>();
    sentences.add(verdict(check.verdict()));
    check
        .counted()
        .ifPresent(
            counted -> {
              sentences.add(
                  words.say(
                      counted.differs() ? "proposals.figure.known_with" : "proposals.figure.known",
                      counted.on().toString(),
                      counted.profile().id(),
                      figure(counted.without()),
                      figure(counted.with())));
              if (check.verdict() instanceof Verdict.Holds(boolean withThis, _)
                  && counted.differs()
                  && !withThis) {
                sentences.add(words.say("proposals.figure.without_this"));
              }
            });
    return String.join(" ", sentences);
  }

  /** What the register says of a claim to be first. */
  public String say(FirstCheck check) {
    List<String> sentences = new ArrayList<>();
    sentences.add(verdict(check.verdict()));
    check
        .reference()
        .ifPresent(
            reference ->
                sentences.add(
                    words.say(
                        "proposals.first.reference",
                        partner(check, reference),
                        reference.on().text(),
                        reference.tie().id().toString())));
    for (Firsts.Opening opening : check.between()) {
      sentences.add(
          words.say(
              "proposals.first.between",
              partner(check, opening),
              opening.on().text(),
              opening.tie().id().toString()));
    }
    if (check.verdict() instanceof Verdict.Holds(_, var unresolved)) {
      for (Tie tie : unresolved) {
        sentences.add(
            words.say("proposals.first.unresolved", partners(check, tie), tie.id().toString()));
      }
    }
    return String.join(" ", sentences);
  }

  /** A reason for a suggestion. */
  public String say(Proposal.Reason reason) {
    return switch (reason.key()) {
      case "own_figures" ->
          words.say(
              "proposals.reason.own_figures",
              words.say("register.kind." + reason.arguments().get(0)),
              words.say("register.kind." + reason.arguments().get(1)),
              reason.arguments().get(2),
              reason.arguments().get(3),
              reason.arguments().get(4));
      default -> throw new IllegalArgumentException("no reason is called " + reason.key());
    };
  }

  /** One version of a thing on which sources disagree. */
  public String version(Conflict.About about, String value) {
    return switch (about) {
      case KIND -> kind(value);
      case ACT -> words.say("register.act." + Statements.type(ActKind.of(value)).word());
      case DATE, PLACE, VENUE, SIGNATORY -> value;
    };
  }

  /** What would change, in a line. */
  public String say(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.NewTie(var says) ->
          words.say("proposals.suggestion.new_tie", kind(says.kind().word()));
      case Suggestion.NewAct(var tie, var type, var says) ->
          words.say(
              "proposals.suggestion.new_act",
              tie.id().toString(),
              words.say("register.act." + type.word()),
              kind(says.kind().word()));
      case Suggestion.OneMoreSource(var tie, var act, boolean finer) ->
          words.say(
              finer ? "proposals.suggestion.finer" : "proposals.suggestion.one_more_source",
              tie.id().toString(),
              act.id().toString());
      case Suggestion.Conflict(var tie, var act) ->
          words.say(
              "proposals.suggestion.conflict",
              tie.id().toString(),
              act.id().toString(),
              kind(act.kind().word()),
              act.when().date() == null ? "–" : act.when().date().text());
      case Suggestion.Unresolved(var names) ->
          words.say("proposals.suggestion.unresolved", String.join(", ", names));
    };
  }

  private String verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Holds(boolean withThis, _) ->
          words.say(withThis ? "proposals.verdict.holds_with" : "proposals.verdict.holds");
      case Verdict.DoesNotHold(_, var under) ->
          under.isEmpty()
              ? words.say("proposals.verdict.does_not_hold")
              : words.say(
                  "proposals.verdict.holds_under",
                  under.stream().map(Profile::id).collect(Collectors.joining(", ")));
      case Verdict.CannotBeSaid(var missing) -> missing(missing);
    };
  }

  private String missing(Verdict.Missing missing) {
    return switch (missing) {
      case Verdict.Missing.Day _ -> words.say("proposals.missing.day");
      case Verdict.Missing.Holder(var name) -> words.say("proposals.missing.holder", name);
      case Verdict.Missing.Partners(int cities, int countries) ->
          words.say("proposals.missing.partners", cities, countries);
      case Verdict.Missing.Reference(var name) -> words.say("proposals.missing.reference", name);
    };
  }

  private String kind(String word) {
    return words.say("register.kind." + word);
  }

  private String figure(Total total) {
    return words.say(
        "proposals.figure.count", total.cities().toString(), total.countries().toString());
  }

  private String partner(FirstCheck check, Firsts.Opening opening) {
    return partners(check, opening.tie());
  }

  private String partners(FirstCheck check, Tie tie) {
    List<Body> partners =
        check.holder().map(holder -> tie.partnersOf(holder.id())).orElse(tie.parties());
    return partners.stream()
        .map(body -> body.nameIn(words.locale().getLanguage()))
        .collect(Collectors.joining(", "));
  }

  /** Why something in an article was not taken. */
  public String say(Note note) {
    return words.say("proposals.note." + note.code(), note.about().toArray());
  }

  /** What a pass of the reader is called. */
  public String passName(Explanation.Step step) {
    return words.find(key(step)).orElse(step.pass());
  }

  /** What a pass of the reader is for. */
  public String passSays(Explanation.Step step) {
    return words.find(key(step) + ".says").orElse(step.says());
  }

  private static String key(Explanation.Step step) {
    return "proposals.pass." + step.pass().replace(' ', '_');
  }
}

package org.intercity.exports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.register.Act;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;

/** Says why a figure is not printed, and what entry would make it printable. */
record ObstacleWords(Saying saying, RegisterView now, LocalDate on) {

  /**
   * @param tie and {@code act} the step that the figure is about
   */
  Phrase say(Obstacle obstacle, Tie tie, Act act) {
    return switch (obstacle) {
      case Obstacle.Coarse(var other, var step, var date) ->
          say("coarse", tie(other), names(other), saying.day(date), saying.day(on), step(step));
      case Obstacle.Undated(var other, var step) ->
          say("undated", tie(other), names(other), step(step));
      case Obstacle.Unresolved(var other) -> say("unresolved", tie(other), names(other));
      case Obstacle.ReportedMore(var reported, var publisher, int known) ->
          say(
              "reported",
              new Figure(publisher, null, address(reported.source())),
              saying.day(reported.on()),
              reported.figure().cities(),
              Optional.ofNullable(reported.kind())
                  .map(saying::kind)
                  .orElseGet(() -> saying.words().say("register.kind.all")),
              known,
              reported.figure().cities() - known);
      case Obstacle.SameTime(var other, var step) ->
          say("same_time", tie(other), names(other), step(step));
      case Obstacle.NotOurs(var holder) ->
          say("not_ours", new Basis(now).office(saying), saying.plain(holder));
      case Obstacle.NoDate() -> say("no_date", tie(tie), step(act));
      case Obstacle.OtherLetters(String text) -> say("letters", tie(tie), text);
    };
  }

  private Phrase say(String key, Object... arguments) {
    return Figure.say(saying.words(), "press.why." + key, arguments);
  }

  private static Figure tie(Tie tie) {
    return Figure.of(tie.id().value(), "/ties/" + tie.id());
  }

  private String names(Tie tie) {
    return tie.parties().stream()
        .filter(party -> !party.id().equals(now.office().body()))
        .map(saying::plain)
        .collect(Collectors.joining(saying.words().say("desk.list")));
  }

  private String step(Act act) {
    return saying.words().say("register.act." + act.type().word())
        + " · "
        + saying.kind(act.kind());
  }

  private @org.jspecify.annotations.Nullable String address(
      org.intercity.register.SourceId source) {
    return now.findSource(source).map(found -> found.origin().address()).orElse(null);
  }
}

package org.intercity.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.register.Body;
import org.intercity.register.Kind;
import org.intercity.register.Profile;
import org.intercity.register.Range;
import org.intercity.register.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What statistics are about.
 *
 * @param ties those of the holder, or all
 */
record Subject(
    Saying saying, Optional<Body> holder, List<Tie> ties, Profile profile, Subject.Years years) {

  /** From the first to the last; the current year ends today. */
  record Years(int from, int to, LocalDate today) {

    List<LocalDate> ends() {
      List<LocalDate> ends = new ArrayList<>();
      for (int year = from; year <= to; year++) {
        ends.add(end(year));
      }
      return ends;
    }

    LocalDate end(int year) {
      LocalDate end = LocalDate.of(year, 12, 31);
      return end.isAfter(today) ? today : end;
    }

    LocalDate last() {
      return end(to);
    }
  }

  Tally on(LocalDate day) {
    return holder
        .map(body -> Tally.ofBody(body, ties, profile, day))
        .orElseGet(() -> Tally.ofAll(ties, profile, day));
  }

  /** The kinds the profile counts, then all together. */
  List<Optional<Kind>> kinds() {
    List<Optional<Kind>> kinds = new ArrayList<>();
    profile.kinds().forEach(kind -> kinds.add(Optional.of(kind)));
    kinds.add(Optional.empty());
    return kinds;
  }

  String name(Optional<Kind> kind) {
    return kind.map(saying::kind).orElseGet(() -> saying.words().say("register.kind.all"));
  }

  /** Where the list behind a figure is. */
  @Nullable String list(LocalDate day, Optional<Kind> kind) {
    return holder
        .map(
            body ->
                "/bodies/"
                    + body.id()
                    + "?on="
                    + day
                    + "&profile="
                    + profile.id()
                    + kind.map(each -> "#" + each.word()).orElse("#all"))
        .orElse(null);
  }

  /** The bodies of a tie that the reader looks for: the holder is left out. */
  List<Body> others(Tie tie) {
    return holder.map(body -> tie.partnersOf(body.id())).orElse(tie.parties());
  }

  boolean counts(Tie tie) {
    return holder
        .map(_ -> others(tie).stream().anyMatch(profile::counts))
        .orElseGet(() -> tie.parties().stream().filter(profile::counts).count() >= 2);
  }

  static Block.Cell cell(Range range, @Nullable String link) {
    return range.isExact()
        ? Block.Cell.of(range.low(), link)
        : Block.Cell.of(Phrase.linked(range.toString(), link));
  }
}

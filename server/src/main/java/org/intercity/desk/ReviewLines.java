package org.intercity.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Activities;
import org.intercity.exchange.Activity;
import org.intercity.exchange.ItemId;
import org.intercity.journal.Journal;
import org.intercity.journal.UntilNextEntry;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.History;
import org.intercity.register.LegalState;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Standing;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ties of an office with how alive each is, those that want a look first. */
@Component
final class ReviewLines {

  private static final int MOST_KEPT = 32;

  private final Register register;
  private final Activities activities;
  private final Dates dates;
  private final UntilNextEntry<Asked, List<ReviewLine>> kept;

  ReviewLines(Register register, Activities activities, Dates dates, Journal journal) {
    this.kept = new UntilNextEntry<>(journal, MOST_KEPT);
    this.register = register;
    this.activities = activities;
    this.dates = dates;
  }

  private record Asked(String office, LocalDate day, Locale language) {}

  /** The ties that are not ended, as of a day. */
  List<ReviewLine> of(String office, LocalDate day, Naming naming) {
    return kept.get(
        new Asked(office, day, naming.locale()), () -> List.copyOf(workedOut(office, day, naming)));
  }

  private List<ReviewLine> workedOut(String office, LocalDate day, Naming naming) {
    RegisterView now = register.now();
    List<Tie> ties = BodyId.find(office).map(now::tiesOf).orElseGet(now::ties);
    Map<TieId, Activity> alive = activities.of(ties, office, day);
    Ties look = new Ties(naming, day);
    List<ReviewLine> lines = new ArrayList<>();
    for (Tie tie : ties) {
      Standing standing = History.of(tie).on(day);
      if (!(standing.joint() instanceof LegalState.Ended)) {
        lines.add(line(look.line(tie), tie, standing, alive.get(tie.id()), naming));
      }
    }
    lines.sort(Comparator.comparingInt(ReviewLines::urgency).thenComparing(ReviewLines::earliest));
    return lines;
  }

  private ReviewLine line(
      TieLine shown, Tie tie, Standing standing, @Nullable Activity found, Naming naming) {
    Activity alive =
        found == null ? new Activity(Activity.State.NO_EVIDENCE, 0, null, List.of()) : found;
    Words words = Words.in(naming.locale());
    List<String> reasons = new ArrayList<>();
    reason(alive).ifPresent(key -> reasons.add(said(words, key, alive.last())));
    if (standing.isUneven()) {
      reasons.add(words.say("review.reason.uneven"));
    }
    if (standing.joint() instanceof LegalState.Suspended) {
      reasons.add(words.say("review.reason.suspended"));
    }
    long disputed =
        tie.acts().stream()
            .map(Entered::what)
            .filter(
                act ->
                    tie.saidOf(act.id()).stream().anyMatch(said -> said.what().disagreesWith(act)))
            .count();
    if (disputed > 0) {
      reasons.add(words.say("review.reason.disputed", disputed));
    }
    if (!tie.unresolved().isEmpty()) {
      reasons.add(words.say("review.reason.unresolved", tie.unresolved().size()));
    }
    return new ReviewLine(shown, alive.state().word(), alive.weight(), last(alive), reasons);
  }

  private static Optional<String> reason(Activity alive) {
    return switch (alive.state()) {
      case ACTIVE -> Optional.empty();
      case QUIET -> Optional.of("review.reason.quiet");
      case DORMANT -> Optional.of("review.reason.dormant");
      case NO_EVIDENCE -> Optional.of("review.reason.no_evidence");
    };
  }

  private String said(Words words, String key, @Nullable EdtfDate last) {
    return words.say(key, last == null ? "" : dates.say(last));
  }

  private static ReviewLine.@Nullable Last last(Activity alive) {
    return alive.signs().stream()
        .findFirst()
        .map(
            sign ->
                new ReviewLine.Last(
                    sign.form(),
                    sign.day(),
                    ItemId.find(sign.of()).flatMap(ItemAddress::find).orElse(null)))
        .orElse(null);
  }

  private static int urgency(ReviewLine line) {
    return switch (line.activity()) {
      case "dormant" -> 0;
      case "no_evidence" -> 1;
      case "quiet" -> 2;
      default -> line.reasons().isEmpty() ? 4 : 3;
    };
  }

  private static LocalDate earliest(ReviewLine line) {
    return line.last() == null ? LocalDate.MIN : line.last().day().latest();
  }
}

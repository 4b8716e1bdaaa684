package org.intercity.desk.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.desk.Naming;
import org.intercity.exchange.Commitment;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.RegisterView;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/** How promises look to an office on a day. */
record CommitmentLook(RegisterView register, Naming naming, String office, LocalDate today) {

  List<CommitmentLine> lines(List<Entered<Commitment>> kept) {
    List<TieId> ids = kept.stream().flatMap(each -> each.what().of().ties().stream()).toList();
    Map<TieId, TieName> ties = TieName.of(ids, register, naming, home());
    return kept.stream().map(each -> line(each, ties)).toList();
  }

  CommitmentLine line(Entered<Commitment> kept) {
    return lines(List.of(kept)).getFirst();
  }

  private CommitmentLine line(Entered<Commitment> kept, Map<TieId, TieName> ties) {
    Commitment commitment = kept.what();
    return new CommitmentLine(
        commitment.id().toString(),
        commitment.what(),
        new CommitmentLine.Owner(commitment.owner().name(), isOurs(commitment)),
        commitment.due(),
        standing(commitment, today),
        commitment.of().ties().stream()
            .flatMap(id -> Optional.ofNullable(ties.get(id)).stream())
            .toList(),
        kept.entry());
  }

  /** Its state; {@code overdue} where the latest day that its due date can mean is past. */
  static String standing(Commitment commitment, LocalDate today) {
    return commitment.isOverdue(today) ? "overdue" : commitment.outcome().state().word();
  }

  boolean isOurs(Commitment commitment) {
    BodyId owner = commitment.owner().body();
    return owner != null && owner.value().equals(office);
  }

  /** A tie's name; without partners where there is no such tie. */
  TieName tie(TieId id) {
    return TieName.of(List.of(id), register, naming, home())
        .getOrDefault(id, new TieName(id.value(), List.of()));
  }

  @Nullable BodyId home() {
    return BodyId.find(office).orElse(null);
  }
}

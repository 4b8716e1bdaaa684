package org.intercity.desk.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Visit;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.RegisterView;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/** What the form of a promise knows before anything is typed: where it was made, on which ties. */
record Prefill(RegisterView register, ExchangeView exchange, String office) {

  CommitmentForm form(@Nullable String of, @Nullable String tie) {
    Optional<Item> origin =
        Optional.ofNullable(of).flatMap(ItemId::find).flatMap(exchange::find).map(Entered::what);
    List<TieId> ties = new ArrayList<>(origin.map(Prefill::ties).orElse(List.of()));
    Optional.ofNullable(tie)
        .flatMap(TieNumbers::find)
        .filter(id -> !ties.contains(id) && register.findTie(id).isPresent())
        .ifPresent(ties::add);
    CommitmentForm blank = CommitmentForm.made(origin.map(Item::id).orElse(null), ties, "");
    return origin.isPresent() && origin.get() instanceof Remark remark
        ? said(remark, CommitmentForm.made(remark.id(), ties, partner(ties)))
        : blank;
  }

  private static CommitmentForm said(Remark remark, CommitmentForm blank) {
    return new CommitmentForm(
        remark.said().quote(), blank.side(), blank.owner(), "", blank.ties(), blank.of(), "");
  }

  /** Who may have said it: the partner, where there is one alone. */
  private String partner(List<TieId> ties) {
    List<Body> partners =
        register.ties(ties).stream()
            .flatMap(
                each -> BodyId.find(office).map(each::partnersOf).orElse(each.parties()).stream())
            .distinct()
            .toList();
    return partners.size() == 1 ? partners.getFirst().name() : "";
  }

  private static List<TieId> ties(Item origin) {
    return switch (origin) {
      case Remark remark -> remark.about();
      case Visit visit -> visit.about().ties();
      case Meeting meeting -> meeting.paper().ties();
      default -> List.of();
    };
  }
}

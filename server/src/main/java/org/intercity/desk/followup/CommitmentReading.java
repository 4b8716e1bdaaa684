package org.intercity.desk.followup;

import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Sort;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.RegisterView;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the form of a promise; what cannot stand is noted beside its field. */
record CommitmentReading(
    CommitmentForm typed, RegisterView register, ExchangeView exchange, String office) {

  private static final List<Sort> ORIGINS = List.of(Sort.REMARK, Sort.VISIT, Sort.MEETING);

  /** What was typed, as far as it can stand. */
  record Read(String what, Named owner, @Nullable EdtfDate due, Commitment.Origin of) {}

  Read read(Problems problems) {
    if (typed.what().isEmpty()) {
      problems.add("what", "followup.error.what");
    }
    return new Read(
        typed.what(),
        owner(problems),
        date(typed.due(), "due", problems),
        new Commitment.Origin(
            TieNumbers.read(typed.ties(), register, "ties", problems), made(problems)));
  }

  private Named owner(Problems problems) {
    if (typed.isOurs()) {
      Optional<BodyId> home = BodyId.find(office);
      return new Named(
          home.flatMap(register::findBody).map(Body::name).orElse(office), home.orElse(null));
    }
    if (typed.owner().isEmpty()) {
      problems.add("owner", "followup.error.owner");
    }
    List<Body> bodies = register.bodiesNamed(typed.owner());
    return new Named(typed.owner(), bodies.size() == 1 ? bodies.getFirst().id() : null);
  }

  private @Nullable ItemId made(Problems problems) {
    if (typed.of().isEmpty()) {
      return null;
    }
    Optional<ItemId> made = origin().map(item -> item.what().id());
    if (made.isEmpty()) {
      problems.add("of", "followup.error.of", typed.of());
    }
    return made.orElse(null);
  }

  /** What it was made in, where the office keeps that. */
  Optional<Entered<Item>> origin() {
    return ItemId.find(typed.of())
        .filter(id -> ORIGINS.contains(id.sort()))
        .flatMap(exchange::find);
  }

  /** A date as precise as it was typed. */
  static @Nullable EdtfDate date(String typed, String field, Problems problems) {
    Optional<EdtfDate> date = EdtfDate.find(typed.strip());
    if (!typed.isBlank() && date.isEmpty()) {
      problems.add(field, "followup.error.date", typed.strip());
    }
    return date.orElse(null);
  }
}

package org.intercity.desk.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.desk.Days;
import org.intercity.desk.Foundation;
import org.intercity.desk.Missing;
import org.intercity.desk.Naming;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everything about one promise.
 *
 * @param made where it was made: the path of that page
 * @param outcome how it ended
 * @param versions the newest first
 */
record CommitmentPage(
    CommitmentLine line,
    @Nullable Made made,
    Commitment.Outcome outcome,
    List<Foundation> bases,
    List<Version> versions,
    boolean isTakenBack) {

  /** The remark, visit or meeting it was made in, and its page where there is one. */
  record Made(String id, String sort, @Nullable String path) {}

  /** One version with what it changed in the one before. */
  record Version(Signed signed, boolean holds, List<Change> changes) {}

  /** A field of a version: what stood, and what stands; the last part of a message key. */
  record Change(String field, String before, String after) {}

  /** Makes the page from what an office keeps. */
  @Component
  record Maker(Exchange exchange, Register register, Signers signers, Days days) {

    CommitmentPage page(ItemId id, String office, Locale locale) {
      ExchangeView view = exchange.of(office);
      List<Entered<Item>> versions = view.versions(id);
      if (versions.isEmpty()) {
        throw new Missing();
      }
      Optional<Entered<Commitment>> held = view.find(id, Commitment.class);
      Entered<Commitment> shown = held.orElseGet(() -> commitment(versions.getLast()));
      CommitmentLook look =
          new CommitmentLook(register.now(), Naming.in(locale), office, days.today());
      return new CommitmentPage(
          look.line(shown),
          made(shown.what().of().made()),
          shown.what().outcome(),
          Foundation.of(shown.what().bases()),
          versions(versions, held.map(Entered::entry).orElse(0L)),
          held.isEmpty());
    }

    private List<Version> versions(List<Entered<Item>> versions, long holding) {
      List<Version> shown = new ArrayList<>();
      Commitment before = null;
      for (Entered<Item> each : versions) {
        Commitment now = commitment(each).what();
        shown.add(
            new Version(
                signers.of(each.entry()),
                each.entry() == holding,
                before == null ? List.of() : CommitmentChanges.between(before, now)));
        before = now;
      }
      return shown.reversed();
    }

    private static Entered<Commitment> commitment(Entered<Item> kept) {
      return new Entered<>(kept.entry(), (Commitment) kept.what());
    }

    private static @Nullable Made made(@Nullable ItemId id) {
      if (id == null) {
        return null;
      }
      String path =
          switch (id.sort()) {
            case VISIT -> "/visits/" + id;
            case MEETING -> "/meetings/" + id;
            default -> null;
          };
      return new Made(id.toString(), id.sort().word(), path);
    }
  }
}

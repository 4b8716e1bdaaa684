package org.intercity.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.TakingBack;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.proposals.Imports;
import org.intercity.register.ActId;
import org.intercity.register.Register;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Takes a batch back as one: all it entered counts no more, and the journal keeps both. */
@Service
public class TakingBatchesBack {

  private final Journal journal;
  private final Database database;

  TakingBatchesBack(Journal journal, Database database) {
    this.journal = journal;
    this.database = database;
  }

  /** The numbers of what a batch entered that was changed since by others. */
  public List<String> changed(Signature by, Batches.Kept batch) {
    return database.snapshot(db -> back(db, by, batch, true, "").changed());
  }

  /**
   * Takes it back.
   *
   * @param changedToo whether also what was changed since goes; else it stays
   */
  public void takeBack(Signature by, int number, boolean changedToo, String reason) {
    if (reason.isBlank()) {
      throw new UserError("imports.error.no_reason");
    }
    journal.append(
        by,
        db -> {
          Batches.Kept batch =
              Batches.find(db, by.actedFor(), number)
                  .filter(kept -> kept.back() == null)
                  .orElseThrow(() -> new UserError("imports.error.back", "B" + number));
          Back back = back(db, by, batch, changedToo, reason.strip());
          List<Draft> drafts = new ArrayList<>();
          drafts.add(
              new Draft(
                  Payloads.TAKEN_BACK,
                  Visibility.OFFICE,
                  Payloads.tree(
                      new Payloads.TakenBack(
                          number, reason.strip(), changedToo ? List.of() : back.changed()))));
          drafts.addAll(back.drafts());
          return drafts;
        });
  }

  private record Back(List<Draft> drafts, List<String> changed) {}

  private Back back(
      JdbcClient db, Signature by, Batches.Kept batch, boolean changedToo, String reason) {
    List<Entry> entered = journal.list(batch.entry() + 1, batch.batch().counts().entries());
    Imports.TakenBack ties = Imports.takeBack(Register.within(db), entered, changedToo, reason);
    TakingBack items = new TakingBack(Exchange.within(db, by), entered, reason);
    return new Back(
        Stream.concat(ties.drafts().stream(), items.drafts(changedToo).stream()).toList(),
        Stream.concat(
                ties.changed().stream().map(ActId::value),
                items.changed().stream().map(ItemId::toString))
            .toList());
  }
}

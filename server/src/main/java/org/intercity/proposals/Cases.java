package org.intercity.proposals;

import java.util.List;
import java.util.Optional;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.springframework.stereotype.Service;

/**
 * Labelled cases: readings that an officer put right, so that the reader can be measured by them,
 * and mended. A case says nothing to the register. The newest of a reading counts; the journal
 * keeps those before.
 */
@Service
public class Cases {

  private final Journal journal;
  private final Database database;
  private final Readings readings;

  Cases(Journal journal, Database database, Readings readings) {
    this.journal = journal;
    this.database = database;
    this.readings = readings;
  }

  /** Where a correction begins: the case kept before, else the reading as it is. */
  public LabelledCase begin(StoredReading reading) {
    return find(reading).map(StoredCase::label).orElseGet(() -> asRead(reading));
  }

  /** The case that the reading would be, were it right. */
  public LabelledCase asRead(StoredReading reading) {
    return CaseOfReading.of(reading.reading());
  }

  /** Keeps a case of a reading. */
  public Entry keep(Signature by, StoredReading reading, LabelledCase label) {
    return journal
        .append(
            by,
            _ ->
                List.of(
                    new Draft(
                        ReadingPayloads.CASE,
                        Visibility.OFFICE,
                        ReadingPayloads.tree(
                            new ReadingPayloads.Labelled(reading.number(), label)))))
        .getFirst();
  }

  public Optional<StoredCase> find(StoredReading reading) {
    return database
        .reads()
        .sql("SELECT data, entry FROM labelled_case WHERE reading = ?")
        .param(reading.number())
        .query((row, _) -> stored(reading, row.getString(1), row.getLong(2)))
        .optional();
  }

  /**
   * The newest case of each reading of a scope, the oldest reading first; none of readings erased
   * since.
   */
  public List<StoredCase> list(Scope scope) {
    return readings.list(scope).reversed().stream()
        .flatMap(reading -> find(reading).stream())
        .toList();
  }

  private static StoredCase stored(StoredReading reading, String data, long entry) {
    return new StoredCase(reading, ReadingPayloads.labelled(data).label(), entry);
  }
}

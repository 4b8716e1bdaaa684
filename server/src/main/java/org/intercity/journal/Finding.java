package org.intercity.journal;

import org.intercity.words.Words;

/** Something that is not as the journal says; its words say where, what, and what next. */
public sealed interface Finding {

  String in(Words words);

  /**
   * An entry was changed after it was entered.
   *
   * @param field as the export names it; several where the digest cannot tell them apart
   */
  record ChangedEntry(long number, String field) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.changed", number, field);
    }
  }

  /** Entries are gone from the middle. */
  record MissingEntries(long first, long last) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.missing", first, last);
    }
  }

  /** The end is not where the journal's head says: entries were cut off or slipped in. */
  record WrongEnd(long head, long last) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.end", head, last);
    }
  }

  /** A payload is gone and no tombstone says why. */
  record LostPayload(long number) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.lost", number);
    }
  }

  /** A tombstone says that a payload was erased, and it is still there. */
  record KeptPayload(long number) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.kept", number);
    }
  }

  /** A derived table lacks a row that follows from the journal. */
  record MissingRow(String table, String row) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.row.missing", table, row);
    }
  }

  /** A derived table has a row that does not follow from the journal. */
  record SurplusRow(String table, String row) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.row.surplus", table, row);
    }
  }

  /**
   * A derived table's rows part from those that follow from the journal.
   *
   * @param kept the first that the table has
   * @param due what the journal says in its place
   */
  record DifferentRow(String table, String kept, String due) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.row.different", table, kept, due);
    }
  }

  record MissingDocument(long number, Digest document) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.document.missing", number, document.hex());
    }
  }

  record ChangedDocument(long number, Digest document) implements Finding {
    @Override
    public String in(Words words) {
      return words.say("journal.finding.document.changed", number, document.hex());
    }
  }
}

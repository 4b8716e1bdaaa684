package org.intercity.desk;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.journal.Entry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Entries of the journal as lines that a person can read. */
@Component
class EntryLines {

  /** What tells most about a payload, in this order. */
  private static final String[] TELLING = {"id", "tie", "proposal", "name", "holder", "number"};

  private final Accounts accounts;

  EntryLines(Accounts accounts) {
    this.accounts = accounts;
  }

  EntryLine line(Entry entry) {
    return new EntryLine(
        entry.number(),
        entry.recorded(),
        entry.payload().map(EntryLines::gist).orElse(""),
        accounts.findById(entry.by().author()).map(Account::called).orElse(entry.by().author()),
        entry.by().actedFor(),
        entry.family(),
        entry.version(),
        entry.visibility().name().toLowerCase(Locale.ROOT),
        entry.digest(),
        entry.previous(),
        entry.payload().map(JsonNode::toPrettyString).orElse(null));
  }

  private static String gist(JsonNode payload) {
    return Stream.of(TELLING)
        .map(payload::path)
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asString)
        .limit(2)
        .collect(Collectors.joining(" · "));
  }
}

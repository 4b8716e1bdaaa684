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

  private final Accounts accounts;

  EntryLines(Accounts accounts) {
    this.accounts = accounts;
  }

  EntryLine line(Entry entry) {
    return new EntryLine(
        entry.number(),
        entry.recorded(),
        entry.payload().map(payload -> gist(entry.family(), payload)).orElse(""),
        accounts.findById(entry.by().author()).map(Account::called).orElse(entry.by().author()),
        entry.by().actedFor(),
        entry.family(),
        entry.version(),
        entry.visibility().name().toLowerCase(Locale.ROOT),
        entry.digest(),
        entry.previous(),
        entry.payload().map(JsonNode::toPrettyString).orElse(null));
  }

  private static String gist(String family, JsonNode payload) {
    return telling(family)
        .map(payload::at)
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asString)
        .collect(Collectors.joining(" · "));
  }

  /** Where the payload of a family tells most about itself. */
  private static Stream<String> telling(String family) {
    return switch (family) {
      case "claim" -> Stream.of("/about/tie", "/about/act", "/says/stated");
      case "body" -> Stream.of("/place/name", "/id");
      case "source" -> Stream.of("/origin/title", "/origin/publisher", "/origin/address");
      case "reported" -> Stream.of("/holder", "/kind", "/figure/cities");
      case "reading" -> Stream.of("/source/origin/title");
      case "judgement" -> Stream.of("/proposal", "/outcome");
      case "case" -> Stream.of("/reading", "/label/hard");
      case "act" -> Stream.of("/id", "/type", "/when/date");
      case "correction" -> Stream.of("/act/id", "/reason");
      case "erasure" -> Stream.of("/entry", "/reason");
      default -> Stream.of("/id", "/name", "/number");
    };
  }
}

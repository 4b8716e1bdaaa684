package org.intercity.desk;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.journal.Entry;
import org.intercity.journal.Scope;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Entries of the journal as lines that a person can read. */
@Component
class EntryLines {

  private final Accounts accounts;

  EntryLines(Accounts accounts) {
    this.accounts = accounts;
  }

  /** What another office keeps to itself is a numbered line, without content and author. */
  EntryLine line(Scope scope, Entry entry) {
    boolean open = scope.covers(entry);
    return new EntryLine(
        entry.number(),
        entry.recorded(),
        open ? entry.payload().map(payload -> gist(entry.family(), payload)).orElse("") : "",
        open ? author(entry.by().author()) : "",
        entry.by().actedFor(),
        entry.family(),
        entry.version(),
        entry.visibility().name().toLowerCase(Locale.ROOT),
        entry.digest(),
        entry.previous(),
        open ? content(entry) : new EntryLine.Content.Foreign());
  }

  private String author(String id) {
    return accounts.findById(id).map(Account::called).orElse(id);
  }

  private static EntryLine.Content content(Entry entry) {
    return entry
        .payload()
        .<EntryLine.Content>map(says -> new EntryLine.Content.Shown(says.toPrettyString()))
        .orElseGet(EntryLine.Content.Erased::new);
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
      case "retraction" -> Stream.of("/tie", "/reason");
      case "batch" -> Stream.of("/number", "/file/name");
      case "batch_taken_back" -> Stream.of("/number", "/reason");
      case "erasure" -> Stream.of("/entry", "/reason");
      default -> Stream.of("/id", "/name", "/number");
    };
  }
}

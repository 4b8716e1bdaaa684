package org.intercity.desk.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.register.Entered;
import org.springframework.stereotype.Component;

/** The versions of an item, the newest first: what each changed, who wrote it and when. */
@Component
final class Versions {

  private final Journal journal;
  private final Accounts accounts;

  Versions(Journal journal, Accounts accounts) {
    this.journal = journal;
    this.accounts = accounts;
  }

  List<Version> of(ItemId id, ExchangeView kept) {
    long inForce = kept.find(id).map(Entered::entry).orElse(0L);
    List<Version> versions = new ArrayList<>();
    Map<String, String> before = Map.of();
    for (Entered<Item> each : kept.versions(id)) {
      Map<String, String> after = Fields.of(each.what());
      Entry entry = journal.find(each.entry()).orElseThrow();
      versions.add(
          new Version(
              each.entry(),
              entry.recorded(),
              called(entry.by().author()),
              versions.isEmpty() ? List.of() : changes(before, after),
              each.entry() == inForce));
      before = after;
    }
    return versions.reversed();
  }

  private static List<Version.Change> changes(
      Map<String, String> before, Map<String, String> after) {
    Set<String> fields = new LinkedHashSet<>(after.keySet());
    fields.addAll(before.keySet());
    return fields.stream()
        .filter(field -> !Objects.equals(before.get(field), after.get(field)))
        .map(field -> new Version.Change(field, before.get(field), after.get(field)))
        .toList();
  }

  /** What an account is called; its id where it is gone. */
  String called(String account) {
    return accounts.findById(account).map(Account::called).orElse(account);
  }

  /** Who wrote an entry, when, and the reason it gives. */
  record Signed(long entry, Instant recorded, String by, String reason) {}

  Signed signed(long number) {
    Entry entry = journal.find(number).orElseThrow();
    return new Signed(
        number,
        entry.recorded(),
        called(entry.by().author()),
        entry.payload().map(says -> says.path("reason").asString("")).orElse(""));
  }
}

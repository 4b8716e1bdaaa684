package org.intercity.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.exchange.Item;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.register.Entered;
import org.springframework.stereotype.Component;

/** Who wrote the versions of an item, and when. */
@Component("itemVersionList")
public final class Versions {

  private final Journal journal;
  private final Accounts accounts;

  Versions(Journal journal, Accounts accounts) {
    this.journal = journal;
    this.accounts = accounts;
  }

  /**
   * A version of an item.
   *
   * @param number from 1, the oldest
   * @param entry of the journal that made it
   */
  public record Version(int number, long entry, Instant recorded, String author) {}

  /** The versions, the newest first. */
  public List<Version> of(List<Entered<Item>> versions) {
    return IntStream.rangeClosed(1, versions.size())
        .mapToObj(number -> version(number, versions.get(number - 1).entry()))
        .flatMap(Optional::stream)
        .toList()
        .reversed();
  }

  private Optional<Version> version(int number, long entry) {
    return journal
        .find(entry)
        .map(found -> new Version(number, entry, found.recorded(), author(found)));
  }

  private String author(Entry entry) {
    String author = entry.by().author();
    return accounts.findById(author).map(Account::called).orElse(author);
  }
}

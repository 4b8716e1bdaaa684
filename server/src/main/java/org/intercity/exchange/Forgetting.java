package org.intercity.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intercity.journal.Database;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Erases all that is personal of a person, at once: every version of them, of those merged with
 * them, and of what names them and is personal too. Where their name stands elsewhere it is told.
 */
@Service
public final class Forgetting {

  /** Shorter names stand in too many other words to be looked for. */
  private static final int SHORTEST = 2;

  private static final int MOST = 200;

  private final Journal journal;
  private final Database database;
  private final Exchange exchange;

  Forgetting(Journal journal, Database database, Exchange exchange) {
    this.journal = journal;
    this.database = database;
    this.exchange = exchange;
  }

  /**
   * An entry that goes.
   *
   * @param item what it is a version of
   * @param person the number of the person for whom it goes
   */
  public record Goes(long entry, ItemId item, ItemId person) {}

  /**
   * What erasing a person would do.
   *
   * @param stays entries that hold one of their names and are not personal, or are another's
   */
  public record Outlook(List<Goes> goes, List<Entry> stays) {

    public Outlook {
      goes = List.copyOf(goes);
      stays = List.copyOf(stays);
    }
  }

  /** What would go and what would stay; nothing is changed. */
  public Outlook look(Signature by, ItemId person) {
    String office = by.actedFor();
    List<Goes> goes = goes(database.reads(), office, person);
    Set<Long> gone = goes.stream().map(Goes::entry).collect(Collectors.toSet());
    List<Entry> stays =
        journal.mentioning(names(office, goes), MOST + gone.size()).stream()
            .filter(entry -> !gone.contains(entry.number()) && by.scope().covers(entry))
            .limit(MOST)
            .toList();
    return new Outlook(goes, stays);
  }

  private List<String> names(String office, List<Goes> goes) {
    return goes.stream()
        .map(Goes::item)
        .filter(item -> item.sort() == Sort.PERSON)
        .distinct()
        .flatMap(item -> exchange.of(office).versions(item).stream())
        .flatMap(version -> version.what().names().stream())
        .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST)
        .distinct()
        .toList();
  }

  /** Erases all of it and enters the tombstones. */
  public List<Long> erase(Signature by, ItemId person, String reason) {
    List<Long> gone =
        journal.erase(
            by,
            reason,
            db ->
                goes(db, by.actedFor(), person).stream()
                    .map(each -> new Journal.ToErase(each.entry(), each.person().toString()))
                    .toList());
    if (gone.isEmpty()) {
      throw new UserError("exchange.error.gone", person.toString());
    }
    return gone;
  }

  private static List<Goes> goes(JdbcClient db, String office, ItemId person) {
    PeopleView kept = new PeopleView(db, office);
    ItemId stays = kept.stays(List.of(person)).getOrDefault(person, person);
    Set<ItemId> people = kept.withMerged(List.of(stays));
    List<Goes> goes = new ArrayList<>();
    for (ItemId each : people) {
      goes.addAll(versions(db, office, each));
    }
    for (Goes each : naming(db, office, people)) {
      if (goes.stream().noneMatch(other -> other.entry() == each.entry())) {
        goes.add(each);
      }
    }
    return goes;
  }

  private static List<Goes> versions(JdbcClient db, String office, ItemId person) {
    return db.sql("SELECT entry FROM exchange_item WHERE id = ? AND office = ? ORDER BY entry")
        .params(person.toString(), office)
        .query((row, _) -> new Goes(row.getLong(1), person, person))
        .list();
  }

  /** Versions of other personal items that name one of the people. */
  private static List<Goes> naming(JdbcClient db, String office, Collection<ItemId> people) {
    List<String> sorts =
        Arrays.stream(Sort.values())
            .filter(sort -> sort.visibility() == Visibility.PERSONAL && sort != Sort.PERSON)
            .map(Sort::word)
            .toList();
    return people.stream()
        .flatMap(
            person ->
                db
                    .sql(
                        "SELECT id, entry FROM exchange_item WHERE office = :office"
                            + " AND sort IN (:sorts) AND data LIKE :named ORDER BY entry")
                    .param("office", office)
                    .param("sorts", sorts)
                    .param("named", "%\"" + person + "\"%")
                    .query(
                        (row, _) -> new Goes(row.getLong(2), ItemId.of(row.getString(1)), person))
                    .list()
                    .stream())
        .toList();
  }
}

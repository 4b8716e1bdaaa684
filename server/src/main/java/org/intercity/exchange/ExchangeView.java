package org.intercity.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intercity.register.Entered;
import org.intercity.register.Names;
import org.intercity.register.Tie;
import org.intercity.search.Asked;
import org.intercity.search.Hits;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one office keeps in this room; what other offices keep is not there. Cheap to make; reads
 * the tables when asked.
 */
public final class ExchangeView {

  /** So many texts fit into one query on every database. */
  private static final int MOST = 5000;

  private static final RowMapper<Entered<Item>> ITEM =
      (row, _) ->
          new Entered<>(
              row.getLong("entry"),
              Payloads.item(Sort.of(row.getString("sort")), row.getString("data")));

  private final JdbcClient db;
  private final String office;

  ExchangeView(JdbcClient db, String office) {
    this.db = db;
    this.office = office;
  }

  /** People, many at once. */
  public PeopleView people() {
    return new PeopleView(db, office);
  }

  /** Items of a sort that have the words, in their order. */
  public Hits find(Sort sort, Asked asked, int size, int skip) {
    return ItemWords.TABLE.find(db, List.of(office), sort.word(), asked, size, skip);
  }

  /** Lists of posts and people. */
  public PeopleSearch search() {
    return new PeopleSearch(db, office);
  }

  /** The numbers that new items would get; for showing what would be entered. */
  public Numbers numbers() {
    return new Numbers(this);
  }

  /** People who may be one. */
  public Likeness likeness() {
    return new Likeness(db, office);
  }

  /** The version that is in force, where it is the one that the user saw. */
  public Entered<Item> require(ItemId id, long seen) {
    Entered<Item> held =
        find(id).orElseThrow(() -> new UserError("exchange.error.gone", id.toString()));
    if (held.entry() != seen) {
      throw new UserError("exchange.error.changed", id.toString(), held.entry());
    }
    return held;
  }

  /** The version that holds now; empty where there is none, or it was taken back. */
  public Optional<Entered<Item>> find(ItemId id) {
    return db.sql(
            "SELECT sort, data, entry FROM exchange_item"
                + " WHERE id = :id AND office = :office AND retired IS NULL")
        .param("id", id.toString())
        .param("office", office)
        .query(ITEM)
        .optional();
  }

  /** The same, as what it is; its type is that of its sort. */
  public <T extends Item> Optional<Entered<T>> find(ItemId id, Class<T> type) {
    return find(id)
        .filter(kept -> type.isInstance(kept.what()))
        .map(kept -> new Entered<>(kept.entry(), type.cast(kept.what())));
  }

  /** Every version there was, the oldest first; the last may have been taken back. */
  public List<Entered<Item>> versions(ItemId id) {
    return db.sql(
            "SELECT sort, data, entry FROM exchange_item"
                + " WHERE id = :id AND office = :office ORDER BY entry")
        .param("id", id.toString())
        .param("office", office)
        .query(ITEM)
        .list();
  }

  /** The items of a sort that have one of these names to the letter, case and marks set aside. */
  public <T extends Item> List<Entered<T>> named(
      Sort sort, Collection<String> names, Class<T> type) {
    Set<String> ids = new LinkedHashSet<>();
    List<String> folded = names.stream().map(Names::fold).distinct().toList();
    for (int from = 0; from < folded.size(); from += MOST) {
      ids.addAll(
          db.sql("SELECT item FROM exchange_name WHERE folded IN (:names)")
              .param("names", folded.subList(from, Math.min(folded.size(), from + MOST)))
              .query(String.class)
              .list());
    }
    List<ItemId> wanted = ids.stream().map(ItemId::of).filter(id -> id.sort() == sort).toList();
    return List.copyOf(people().find(wanted, type).values());
  }

  /** The newest entries after one by which items came to hang on others; by those others. */
  Map<String, Long> hungSince(long entry, Collection<ItemId> on) {
    Map<String, Long> found = new LinkedHashMap<>();
    List<String> all = on.stream().map(ItemId::toString).toList();
    for (int from = 0; from < all.size(); from += MOST) {
      db.sql(
              "SELECT l.target, MAX(i.entry) FROM exchange_link l"
                  + " JOIN exchange_item i ON i.id = l.item AND i.retired IS NULL"
                  + " WHERE l.target IN (:ids) AND i.office = :office AND i.entry > :entry"
                  + " GROUP BY l.target")
          .param("ids", all.subList(from, Math.min(all.size(), from + MOST)))
          .param("office", office)
          .param("entry", entry)
          .query((row, _) -> found.put(row.getString(1), row.getLong(2)))
          .list();
    }
    return found;
  }

  /** The items that answer a question. */
  public List<Entered<Item>> list(Ask ask) {
    AskSql asked = AskSql.of(ask, office);
    return db.sql(
            "SELECT i.sort, i.data, i.entry"
                + asked.clause()
                + " ORDER BY "
                + ask.order().sql()
                + " LIMIT :size OFFSET :skip")
        .params(asked.values())
        .param("size", ask.page().size())
        .param("skip", ask.page().from())
        .query(ITEM)
        .list();
  }

  /** The same, as what they are. */
  public <T extends Item> List<Entered<T>> list(Ask ask, Class<T> type) {
    return list(ask).stream()
        .map(kept -> new Entered<>(kept.entry(), type.cast(kept.what())))
        .toList();
  }

  /** How many there are, on all pages. */
  public int count(Ask ask) {
    AskSql asked = AskSql.of(ask, office);
    return db.sql("SELECT COUNT(*)" + asked.clause())
        .params(asked.values())
        .query(Integer.class)
        .single();
  }

  /** The promises this office keeps track of. */
  public Commitments commitments() {
    return new Commitments(db, office);
  }

  /**
   * What hangs on a tie: what says so, what joins two of its parties, and what the sources of its
   * acts tell besides. In the order of its days.
   */
  public List<Entered<Item>> of(Tie tie, Sort sort) {
    return load(new TieItems(db).of(tie, sort));
  }

  /** The numbers of the same, of whatever office. */
  public Set<String> numbers(Tie tie, Sort sort) {
    return new TieItems(db).of(tie, sort);
  }

  /** Those of these items that this office keeps, in the order of their days. */
  private List<Entered<Item>> load(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql(
                "SELECT sort, data, entry FROM exchange_item"
                    + " WHERE id IN (:ids) AND office = :office AND retired IS NULL"
                    + " ORDER BY COALESCE(from_day, ''), number")
            .param("ids", ids)
            .param("office", office)
            .query(ITEM)
            .list();
  }

  /** The highest number that any office gave an item of a sort; 0 where there is none. */
  int lastNumber(Sort sort) {
    return db.sql("SELECT COALESCE(MAX(number), 0) FROM exchange_item WHERE sort = :sort")
        .param("sort", sort.word())
        .query(Integer.class)
        .single();
  }

  /** What this office decided on what a reading found. */
  List<Entered<Payloads.Judged>> judged(int reading) {
    return db.sql(
            "SELECT data, entry FROM exchange_find"
                + " WHERE reading = :reading AND office = :office ORDER BY entry")
        .param("reading", reading)
        .param("office", office)
        .query((row, _) -> new Entered<>(row.getLong(2), Payloads.judged(row.getString(1))))
        .list();
  }
}

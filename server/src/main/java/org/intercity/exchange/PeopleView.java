package org.intercity.exchange;

import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intercity.register.Entered;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People and what hangs on them, many at once, as one office keeps them: a few queries for a page,
 * however many people stand on it.
 */
public final class PeopleView {

  /** So many numbers fit into one query on every database. */
  private static final int MOST = 5000;

  private final JdbcClient db;
  private final String office;

  PeopleView(JdbcClient db, String office) {
    this.db = db;
    this.office = office;
  }

  /** Those of these items that hold. */
  public <T extends Item> Map<ItemId, Entered<T>> find(Collection<ItemId> ids, Class<T> type) {
    return ids.isEmpty()
        ? Map.of()
        : held("id IN (:ids)", ids, type).stream()
            .collect(Collectors.toMap(kept -> kept.what().id(), identity()));
  }

  /** All items of a type that hang on any of these, in the order of their days. */
  public <T extends Item> List<Entered<T>> on(Collection<ItemId> targets, Class<T> type) {
    return targets.isEmpty()
        ? List.of()
        : held(
            "sort = '"
                + sort(type).word()
                + "' AND id IN (SELECT item FROM exchange_link WHERE target IN (:ids))",
            targets,
            type);
  }

  private <T extends Item> List<Entered<T>> held(
      String where, Collection<ItemId> ids, Class<T> type) {
    List<String> all = ids.stream().map(ItemId::toString).distinct().toList();
    List<Entered<T>> held = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST) {
      held.addAll(piece(where, all.subList(from, Math.min(all.size(), from + MOST)), type));
    }
    return held;
  }

  private <T extends Item> List<Entered<T>> piece(String where, List<String> ids, Class<T> type) {
    return db.sql(
            "SELECT sort, data, entry FROM exchange_item WHERE office = :office"
                + " AND retired IS NULL AND "
                + where
                + " ORDER BY COALESCE(from_day, ''), number")
        .param("office", office)
        .param("ids", ids)
        .query(
            (row, _) ->
                new Entered<>(
                    row.getLong("entry"),
                    type.cast(
                        Payloads.item(Sort.of(row.getString("sort")), row.getString("data")))))
        .list();
  }

  private static Sort sort(Class<? extends Item> type) {
    return Arrays.stream(Sort.values())
        .filter(sort -> sort.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no sort"));
  }

  /** For each of these people or posts the one it was found to be, which is most often itself. */
  public Map<ItemId, ItemId> stays(Collection<ItemId> ids) {
    Map<ItemId, ItemId> next = new HashMap<>();
    Set<ItemId> open = new HashSet<>(ids);
    while (!open.isEmpty()) {
      Map<ItemId, Entered<Item>> found = find(open, Item.class);
      open.clear();
      for (Entered<Item> kept : found.values()) {
        ItemId same = kept.what().same();
        if (same != null && next.put(kept.what().id(), same) == null && !next.containsKey(same)) {
          open.add(same);
        }
      }
    }
    Map<ItemId, ItemId> stays = new HashMap<>();
    ids.forEach(id -> stays.put(id, end(id, next)));
    return stays;
  }

  private static ItemId end(ItemId id, Map<ItemId, ItemId> next) {
    Set<ItemId> passed = new HashSet<>();
    ItemId at = id;
    while (next.containsKey(at) && passed.add(at)) {
      at = next.get(at);
    }
    return at;
  }

  /** The same people or posts, with all that were found to be one of them. */
  public Set<ItemId> withMerged(Collection<ItemId> ids) {
    Set<ItemId> all = new LinkedHashSet<>(ids);
    Set<ItemId> newest = all;
    while (!newest.isEmpty()) {
      Set<ItemId> merged = new LinkedHashSet<>();
      for (Class<? extends Item> type : List.of(Person.class, Post.class)) {
        Sort sort = sort(type);
        on(newest.stream().filter(id -> id.sort() == sort).toList(), type)
            .forEach(kept -> merged.add(kept.what().id()));
      }
      merged.removeAll(all);
      all.addAll(merged);
      newest = merged;
    }
    return all;
  }

  /** Those of these items whose content was erased, and holds in no other version. */
  public Map<ItemId, Erased> erased(Collection<ItemId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : db
            .sql(
                """
                SELECT item, MIN(erased) AS first, MAX(erased) AS last, COUNT(*) AS entries,
                       MAX(tombstone) AS tombstone
                  FROM exchange_erased e
                 WHERE item IN (:ids) AND office = :office AND NOT EXISTS
                   (SELECT 1 FROM exchange_item i WHERE i.id = e.item)
                 GROUP BY item
                """)
            .param("ids", ids.stream().map(ItemId::toString).distinct().toList())
            .param("office", office)
            .query(
                (row, _) ->
                    new Erased(
                        ItemId.of(row.getString("item")),
                        row.getLong("first"),
                        row.getLong("last"),
                        row.getInt("entries"),
                        row.getLong("tombstone")))
            .list()
            .stream()
            .collect(Collectors.toMap(Erased::item, identity()));
  }
}

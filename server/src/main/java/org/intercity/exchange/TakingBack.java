package org.intercity.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.journal.Draft;
import org.intercity.journal.Entry;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;

/**
 * What has to be appended so that the items of several entries count no more. One that was changed
 * since, or on which something new hangs, stays with all it hangs on, unless that is to go too.
 */
public final class TakingBack {

  private final ExchangeView kept;
  private final String reason;
  private final long last;

  /** The items that still hold of those that were entered, and what held before; null for new. */
  private final Map<ItemId, Touched> touched = new LinkedHashMap<>();

  private record Touched(Entered<Item> now, @Nullable Item before) {}

  public TakingBack(ExchangeView kept, List<Entry> entered, String reason) {
    this.kept = kept;
    this.reason = reason;
    this.last = entered.stream().mapToLong(Entry::number).max().orElse(0);
    for (Entry entry : entered) {
      if (Sort.find(entry.family()).isPresent()) {
        entry
            .payload()
            .flatMap(payload -> ItemId.find(payload.path("id").asString("")))
            .ifPresent(id -> touch(id, entry.number()));
      }
    }
  }

  private void touch(ItemId id, long entry) {
    Optional<Item> before =
        kept.versions(id).stream()
            .filter(version -> version.entry() < entry)
            .reduce((_, later) -> later)
            .map(Entered::what);
    kept.find(id).ifPresent(now -> touched.put(id, new Touched(now, before.orElse(null))));
  }

  /** What was changed since, or is needed by what came since. */
  public List<ItemId> changed() {
    Set<String> hung = kept.hungSince(last, touched.keySet()).keySet();
    return touched.entrySet().stream()
        .filter(
            each -> each.getValue().now().entry() > last || hung.contains(each.getKey().toString()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The entries to append.
   *
   * @param changedToo whether also what was changed since goes
   */
  public List<Draft> drafts(boolean changedToo) {
    Set<ItemId> stay = changedToo ? Set.of() : withNeeded(changed());
    List<Draft> drafts = new ArrayList<>();
    touched.forEach(
        (id, item) -> {
          if (!stay.contains(id)) {
            drafts.add(
                item.before() == null
                    ? Exchange.withdrawal(id, reason)
                    : Exchange.draft(item.before()));
          }
        });
    return drafts;
  }

  /** These, what they hang on, and the tenures that join them. */
  private Set<ItemId> withNeeded(List<ItemId> changed) {
    Set<ItemId> all = new LinkedHashSet<>();
    List<ItemId> open = new ArrayList<>(changed);
    while (!open.isEmpty()) {
      ItemId id = open.removeLast();
      if (touched.containsKey(id) && all.add(id)) {
        targets(id).forEach(open::add);
        if (id.sort() == Sort.PERSON) {
          touched.keySet().stream()
              .filter(each -> each.sort() == Sort.TENURE && targets(each).anyMatch(id::equals))
              .forEach(open::add);
        }
      }
    }
    return all;
  }

  private Stream<ItemId> targets(ItemId id) {
    Touched item = touched.get(id);
    return item == null
        ? Stream.empty()
        : item.now().what().links().stream().flatMap(link -> ItemId.find(link.target()).stream());
  }
}

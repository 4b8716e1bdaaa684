package org.intercity.placesearch;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import org.intercity.gazetteer.FoldedNames;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * Places by what has been typed of a name so far, in any script. Its index is made beside the work,
 * when somebody first asks and again when the gazetteer has other names; until then it answers from
 * the index before, or with the places that bear the very name. Safe for many threads.
 */
public final class PlaceSearch {

  private final Gazetteer gazetteer;
  private final Executor beside;
  private final AtomicBoolean building = new AtomicBoolean();
  private volatile @Nullable SearchIndex index;

  /** Searches a gazetteer, with its index made in a thread of its own. */
  public PlaceSearch(Gazetteer gazetteer) {
    this(gazetteer, work -> Thread.ofPlatform().name("place-search").daemon().start(work));
  }

  /**
   * @param beside where the index is made
   */
  public PlaceSearch(Gazetteer gazetteer, Executor beside) {
    this.gazetteer = gazetteer;
    this.beside = beside;
  }

  /** Has the index made, where it is not there or of other names; returns at once. */
  public void prepare() {
    FoldedNames names = gazetteer.names();
    SearchIndex now = index;
    if ((now == null || now.names() != names) && building.compareAndSet(false, true)) {
      beside.execute(
          () -> {
            try {
              index = new SearchIndex(names);
            } finally {
              building.set(false);
            }
          });
    }
  }

  /** Whether beginnings and typos are found, and not yet whole names only. */
  public boolean isReady() {
    return index != null;
  }

  /** How much memory the index takes. */
  public long bytes() {
    SearchIndex now = index;
    return now == null ? 0 : now.bytes();
  }

  /**
   * The places meant by what is typed, best first.
   *
   * @param ties how many ties the register knows of a place: one weighs like a greater population
   */
  public List<Place> find(String typed, int limit, ToIntFunction<PlaceId> ties) {
    prepare();
    SearchIndex now = index;
    return now == null
        ? gazetteer.named(typed).stream().limit(limit).toList()
        : now.find(typed, limit, ties);
  }
}

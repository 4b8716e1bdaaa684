package org.intercity.exchange;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing of this room. A new version replaces the whole; earlier versions are kept, retired. What
 * is found by queries - the names, the days, what it hangs on - each item tells here.
 */
public sealed interface Item
    permits Visit,
        Series,
        Meeting,
        Roster,
        Person,
        Post,
        Tenure,
        Encounter,
        Remark,
        Description,
        Commitment {

  ItemId id();

  /** What it is founded on; a fact without is none. */
  List<Basis> bases();

  /** What it hangs on. */
  List<Link> links();

  /** What it can be looked up by, in any language. */
  List<String> names();

  /** What the search knows it by: its names, and other ways to write them. */
  default List<String> lookups() {
    return names();
  }

  /** The day or days on which it lies; null where it has none. */
  default @Nullable EdtfDate days() {
    return null;
  }

  /** The word of its state; null where items of its sort have none. */
  default @Nullable String stateWord() {
    return null;
  }

  /** The one of its sort that this one was found to be; null where it stands for itself. */
  default @Nullable ItemId same() {
    return null;
  }

  /** The same, founded on these. */
  Item on(List<Basis> bases);
}

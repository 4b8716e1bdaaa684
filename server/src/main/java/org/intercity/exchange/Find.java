package org.intercity.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a reading that suggests items.
 *
 * @param item the one it is filed under; where it is new, the number it would be given
 * @param known whether the office keeps that item already
 * @param enters what would be entered, new items and better versions, in their order
 * @param decision what an officer decided; null while it waits
 */
public record Find(
    FindId id, ItemId item, boolean known, List<Item> enters, @Nullable Decision decision) {

  public Find {
    enters = List.copyOf(enters);
  }

  /**
   * A judgement on it.
   *
   * @param filed the items under which it was filed
   * @param entry of the journal that says so
   */
  public record Decision(
      boolean accepted, @Nullable String reason, List<ItemId> filed, long entry) {
    public Decision {
      filed = List.copyOf(filed);
    }
  }
}

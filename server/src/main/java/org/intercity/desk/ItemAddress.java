package org.intercity.desk;

import java.util.Optional;
import org.intercity.exchange.ItemId;
import org.jspecify.annotations.Nullable;

/** Where the page of an item is. */
public final class ItemAddress {

  private ItemAddress() {}

  /** The page's path; empty where items of its sort are shown on other items' pages only. */
  public static Optional<String> find(ItemId id) {
    String room =
        switch (id.sort()) {
          case VISIT -> "visits";
          case SERIES -> "series";
          case MEETING -> "meetings";
          case PERSON -> "people";
          case POST -> "posts";
          case COMMITMENT -> "commitments";
          case TENURE, ENCOUNTER, REMARK, DESCRIPTION, ROSTER -> null;
        };
    return Optional.ofNullable(room).map(path -> "/" + path + "/" + id);
  }

  /** The same for templates: null where there is none. */
  public static @Nullable String of(ItemId id) {
    return find(id).orElse(null);
  }
}

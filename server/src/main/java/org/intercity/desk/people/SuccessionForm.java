package org.intercity.desk.people;

import org.intercity.exchange.ItemId;
import org.intercity.exchange.Sort;
import org.jspecify.annotations.Nullable;

/**
 * That a holder leaves and another comes, as typed.
 *
 * @param leaves the tenure that ends, with the entry seen, as {@code N3:41}; empty where the post
 *     was vacant
 * @param until its last day
 * @param successor a name, or the number of a known person; empty where nobody comes yet
 * @param from the successor's first day
 * @param another whether it is another person than those known by this name
 */
record SuccessionForm(
    String leaves,
    String until,
    String successor,
    String language,
    String from,
    @Nullable Boolean another,
    String how) {

  SuccessionForm {
    leaves = leaves == null ? "" : leaves;
    until = until == null ? "" : until;
    successor = successor == null ? "" : successor;
    language = language == null ? "" : language;
    from = from == null ? "" : from;
    another = another != null && another;
    how = how == null ? "" : how;
  }

  static SuccessionForm empty(String leaves) {
    return new SuccessionForm(leaves, "", "", "", "", false, "");
  }

  /** The tenure that ends and the entry that the user saw of it. */
  record Leaving(ItemId tenure, long seen) {}

  @Nullable Leaving leaving() {
    String[] parts = leaves.split(":", 2);
    return parts.length == 2 && parts[1].matches("[0-9]{1,18}")
        ? ItemId.find(Sort.TENURE, parts[0])
            .map(id -> new Leaving(id, Long.parseLong(parts[1])))
            .orElse(null)
        : null;
  }
}

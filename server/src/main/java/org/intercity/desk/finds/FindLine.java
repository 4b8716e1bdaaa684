package org.intercity.desk.finds;

import java.util.List;
import org.intercity.exchange.FindId;
import org.jspecify.annotations.Nullable;

/**
 * A find as a line of the form on which it is judged.
 *
 * @param sign of the fact on the reading's page, as {@code v1}
 * @param sort the word of what it is filed as
 * @param known whether the office keeps the item already; then the article is one more source
 * @param decided null while it waits
 */
public record FindLine(
    FindId id,
    String sign,
    String sort,
    String says,
    boolean known,
    List<Also> also,
    @Nullable Decided decided) {

  /** Another item that would be entered with it. */
  public record Also(String sort, String says) {}

  /** A judgement on it. */
  public record Decided(boolean accepted, @Nullable String reason, List<Filed> filed, long entry) {}

  /** An item it was filed under, and its page where there is one. */
  public record Filed(String id, @Nullable String href) {}
}

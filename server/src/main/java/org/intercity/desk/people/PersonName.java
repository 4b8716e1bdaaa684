package org.intercity.desk.people;

import java.util.List;
import org.intercity.desk.Name;
import org.intercity.exchange.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A person as any page shows them.
 *
 * @param id of the one who stays, where several were found to be one
 * @param name null where there is none to show
 * @param posts those held on the day that was asked for
 */
public record PersonName(ItemId id, Fate fate, @Nullable Name name, List<PostName> posts) {

  /** Whether the person can be shown. */
  public enum Fate {
    HELD,
    /** Their data was erased by law; pages say so. */
    ERASED,
    /** Taken back, or never there. */
    GONE
  }

  public PersonName {
    posts = List.copyOf(posts);
  }

  public boolean isErased() {
    return fate == Fate.ERASED;
  }

  /** The name for plain text; empty where there is none to show. */
  public String text() {
    return name == null ? "" : name.text();
  }

  /**
   * A post with its body, in the reader's language.
   *
   * @param title with the language it is in
   * @param sort of the body; null for a government
   */
  public record PostName(ItemId id, Name title, Name body, @Nullable String sort) {}
}

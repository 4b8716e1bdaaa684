package org.intercity.desk;

import org.jspecify.annotations.Nullable;

/**
 * A name in the reader's language, with the form its bearer uses beside it: 칭다오 青岛市.
 *
 * @param local null where it is the same
 * @param language of the local form, for fonts and voices
 */
public record Name(String text, @Nullable String local, @Nullable String language) {

  public static Name of(String text) {
    return new Name(text, null, null);
  }
}

package org.intercity.words;

import java.util.List;
import java.util.Locale;

/**
 * Something the user can mend: its message says where, what, and what next. Shown in the user's
 * language, never with a stack trace; a fault of the program is any other exception.
 */
public final class UserError extends RuntimeException {

  private final String key;
  private final transient List<Object> arguments;

  /**
   * @param key of a message in the message files
   * @param arguments what fills its places
   */
  public UserError(String key, Object... arguments) {
    super(Words.in(Locale.ENGLISH).say(key, arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public String in(Words words) {
    return words.say(key, arguments.toArray());
  }
}

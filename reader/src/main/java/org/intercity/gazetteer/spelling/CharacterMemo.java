package org.intercity.gazetteer.spelling;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a slow function says of each Han character, asked once per character. */
final class CharacterMemo {

  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9FFF;

  private final AtomicReferenceArray<@Nullable String> known =
      new AtomicReferenceArray<>(LAST - FIRST + 1);
  private final Function<String, String> slow;

  CharacterMemo(Function<String, String> slow) {
    this.slow = slow;
  }

  /** The answer for a character; rare characters beyond the basic plane stand for themselves. */
  String of(int c) {
    if (c < FIRST || c > LAST) {
      return Character.toString(c);
    }
    String answer = known.get(c - FIRST);
    if (answer == null) {
      answer = slow.apply(Character.toString(c));
      known.set(c - FIRST, answer);
    }
    return answer;
  }

  String each(String text) {
    StringBuilder all = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      all.append(of(c));
    }
    return all.toString();
  }
}

package org.intercity.desk.visits;

import java.util.List;
import java.util.Optional;
import org.intercity.register.Names;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** Roles of people on a journey: those the program has words for are kept as their word. */
final class Roles {

  static final List<String> ALL =
      List.of("interpreter", "protocol", "assistant", "expert", "council", "business", "press");

  private Roles() {}

  /** The role that is typed, in whichever language. */
  static Optional<String> find(@Nullable String typed) {
    return Optional.ofNullable(typed)
        .filter(text -> !text.isBlank())
        .map(
            text ->
                ALL.stream().filter(role -> isCalled(role, text)).findFirst().orElse(text.strip()));
  }

  private static boolean isCalled(String role, String typed) {
    String folded = Names.fold(typed);
    return Words.LANGUAGES.stream()
        .map(language -> Words.in(language).say("visits.role." + role))
        .map(Names::fold)
        .anyMatch(folded::equals);
  }

  /** A role in the reader's language, where the program has a word for it. */
  static String say(String role, Words words) {
    return ALL.contains(role) ? words.say("visits.role." + role) : role;
  }
}

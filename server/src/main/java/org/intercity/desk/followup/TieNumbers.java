package org.intercity.desk.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.register.RegisterView;
import org.intercity.register.TieId;
import org.intercity.words.Problems;

/** Numbers of ties as somebody types them: {@code T5, T12}. */
final class TieNumbers {

  private TieNumbers() {}

  static Optional<TieId> find(String text) {
    return Optional.of(text.strip().toUpperCase(Locale.ROOT))
        .filter(number -> number.matches("T[1-9][0-9]{0,8}"))
        .map(TieId::new);
  }

  static String written(List<TieId> ties) {
    return ties.stream().map(TieId::value).collect(Collectors.joining(", "));
  }

  /** The ties meant; one that the register does not have is noted. */
  static List<TieId> read(String typed, RegisterView register, String field, Problems problems) {
    List<TieId> found = new ArrayList<>();
    for (String each : Stream.of(typed.split("[,;、，\\s]+")).filter(t -> !t.isBlank()).toList()) {
      Optional<TieId> tie = find(each).filter(id -> register.findTie(id).isPresent());
      tie.ifPresentOrElse(found::add, () -> problems.add(field, "followup.error.tie", each));
    }
    return found.stream().distinct().toList();
  }
}

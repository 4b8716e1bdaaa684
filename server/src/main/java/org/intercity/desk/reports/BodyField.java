package org.intercity.desk.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.RegisterView;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** A body as it is written in a form: its name in any language, or its id. */
record BodyField(RegisterView now) {

  /** Empty where nothing is written. */
  Optional<Body> find(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    String name = written.strip();
    Optional<Body> byId = BodyId.find(name).flatMap(now::findBody);
    if (byId.isPresent()) {
      return byId;
    }
    List<Body> named = now.bodiesNamed(name);
    if (named.isEmpty()) {
      throw new UserError("exports.error.body", name);
    }
    if (named.size() > 1) {
      throw new UserError(
          "exports.error.bodies",
          name,
          named.stream()
              .map(body -> body.id() + " (" + body.country() + ")")
              .collect(Collectors.joining(", ")));
    }
    return Optional.of(named.getFirst());
  }

  /** A body as this field reads it back: by its name where that is its alone. */
  String write(Body body, Locale locale) {
    String name = body.nameIn(Words.in(locale).locale().getLanguage());
    return now.bodiesNamed(name).equals(List.of(body)) ? name : body.id().value();
  }

  /** The office's own body, where it has one. */
  Optional<Body> home() {
    return Optional.ofNullable(now.office().body()).flatMap(now::findBody);
  }
}

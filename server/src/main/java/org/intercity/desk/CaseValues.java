package org.intercity.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.CooperationFields;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** Single values of a case's form: each right, or noted as wrong beside its field. */
record CaseValues(CaseFields typed, CaseText text, Problems problems) {

  private static final int LARGEST = 9;

  boolean isRight() {
    return problems.isEmpty();
  }

  String required(String field) {
    String value = typed.of(field).strip();
    if (value.isEmpty()) {
      problems.add(field, "desk.case.error.required");
    }
    return value;
  }

  @Nullable String optional(String field) {
    String value = typed.of(field).strip();
    return value.isEmpty() ? null : value;
  }

  @Nullable EdtfDate date(String field) {
    String value = typed.of(field).strip();
    Optional<EdtfDate> date = EdtfDate.find(value);
    if (!value.isEmpty() && date.isEmpty()) {
      problems.add(field, "desk.case.error.date");
    }
    return date.orElse(null);
  }

  /** A whole number; blanks and commas between its digits do no harm. */
  @Nullable Integer number(String field, boolean isRequired) {
    String value = typed.of(field).replaceAll("[\\s,\uFF0C]", "");
    if (value.isEmpty() && !isRequired) {
      return null;
    }
    if (!value.matches("\\d{1," + LARGEST + "}")) {
      problems.add(field, "desk.case.error.number");
      return null;
    }
    return Integer.valueOf(value);
  }

  /** Words of the text, to the letter. */
  @Nullable String quote(String field, boolean isRequired) {
    String value = typed.of(field);
    if (value.isBlank()) {
      if (isRequired) {
        problems.add(field, "desk.case.error.evidence");
      }
      return null;
    }
    Optional<String> found = text.find(value.strip());
    if (found.isEmpty()) {
      problems.add(field, "desk.case.error.quote");
    }
    return found.orElse(null);
  }

  /** One of a list; what is not on it came from no browser. */
  <T> @Nullable T choice(String field, Function<String, T> choices) {
    try {
      return choices.apply(typed.of(field));
    } catch (IllegalArgumentException unknown) {
      problems.add(field, "desk.case.error.choice");
      return null;
    }
  }

  <T> List<T> choices(String field, Function<String, T> choices) {
    return typed.all(field).stream()
        .filter(value -> !value.isBlank())
        .map(
            value -> {
              try {
                return choices.apply(value);
              } catch (IllegalArgumentException unknown) {
                problems.add(field, "desk.case.error.choice");
                return null;
              }
            })
        .filter(Objects::nonNull)
        .toList();
  }

  List<String> fields(String field) {
    List<String> chosen = typed.all(field);
    return CooperationFields.ALL.stream().filter(chosen::contains).toList();
  }
}

package org.intercity.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list says. */
public enum Field {
  PARTNER,
  PARTY,
  COUNTRY,
  KIND,
  SIGNED,
  ENDED,
  STATE,
  FIELDS,
  PLACE,
  SIGNATORIES,
  PURPOSE,
  DIRECTION,
  FROM,
  TO,
  HEAD,
  MEMBERS,
  NAME,
  OTHER_NAME,
  ORGANISATION,
  POST,
  PHONE,
  MAIL,
  ADDRESS,
  NOTE;

  /** The word in data files, forms and message keys. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static Field of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public static Optional<Field> find(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  boolean isDay() {
    return this == SIGNED || this == ENDED || this == FROM || this == TO;
  }

  /** Whether several columns may say it. */
  boolean isMany() {
    return this == OTHER_NAME || this == NOTE;
  }
}

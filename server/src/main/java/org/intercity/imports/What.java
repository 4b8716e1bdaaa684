package org.intercity.imports;

import static org.intercity.imports.Field.*;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list is of, and what its columns can say. */
public enum What {
  TIES,
  VISITS,
  CONTACTS;

  /** What its columns can say. */
  public List<Field> fields() {
    return switch (this) {
      case TIES ->
          List.of(
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
              NOTE);
      case VISITS ->
          List.of(PARTNER, COUNTRY, PLACE, DIRECTION, PURPOSE, FROM, TO, HEAD, MEMBERS, NOTE);
      case CONTACTS ->
          List.of(
              NAME, OTHER_NAME, ORGANISATION, COUNTRY, POST, PHONE, MAIL, ADDRESS, FROM, TO, NOTE);
    };
  }

  /** The word in the journal, in data files, addresses and message keys. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static What of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public static Optional<What> find(String word) {
    return Arrays.stream(values()).filter(what -> what.word().equals(word)).findFirst();
  }

  /** The column without which nothing can be entered. */
  public Field needed() {
    return switch (this) {
      case TIES -> PARTNER;
      case VISITS -> FROM;
      case CONTACTS -> NAME;
    };
  }

  /**
   * Whether the file is kept with the batch. A list of people is not: it could not be erased person
   * by person.
   */
  public boolean keepsFile() {
    return this != CONTACTS;
  }
}

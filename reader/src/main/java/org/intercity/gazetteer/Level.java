package org.intercity.gazetteer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How high a place stands in its country. A tie below the city stays at its own level. */
public enum Level {
  COUNTRY,
  STATE,
  PROVINCE,
  PREFECTURE,
  COUNTY,
  CITY,
  DISTRICT,
  TOWN;

  /** The word in files and in JSON: {@code city}. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static Level of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}

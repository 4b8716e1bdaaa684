package org.intercity.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of two numbers before a year is the day. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static DateOrder of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public static Optional<DateOrder> find(String word) {
    return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
  }
}

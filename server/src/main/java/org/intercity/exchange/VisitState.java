package org.intercity.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** How far a visit has come. An article tells of visits that are done. */
public enum VisitState {
  PLANNED,
  APPROVED,
  UNDER_WAY,
  DONE,
  REPORTED,
  CANCELLED;

  /** What may come next; a step may be taken back by going to the one before. */
  public List<VisitState> next() {
    return switch (this) {
      case PLANNED -> List.of(APPROVED, CANCELLED);
      case APPROVED -> List.of(UNDER_WAY, PLANNED, CANCELLED);
      case UNDER_WAY -> List.of(DONE, CANCELLED);
      case DONE -> List.of(REPORTED);
      case REPORTED -> List.of(DONE);
      case CANCELLED -> List.of(PLANNED);
    };
  }

  /** Whether it may still take place, or does so now. */
  public boolean isOpen() {
    return this == PLANNED || this == APPROVED || this == UNDER_WAY;
  }

  /** Whether it has taken place. */
  public boolean isOver() {
    return this == DONE || this == REPORTED;
  }

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static VisitState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}

package org.intercity.duties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer noted on a duty.
 *
 * @param on when it was met or waived
 * @param note how it was met, or why it was waived
 * @param document {@code sha256:} and the digest of the paper that shows it
 */
public record Mark(
    DutyKey duty,
    State state,
    @Nullable EdtfDate on,
    @Nullable String note,
    @Nullable String document) {

  /** What became of the duty; {@code open} takes back what was noted before. */
  public enum State {
    OPEN,
    MET,
    WAIVED;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What is met has evidence, what is waived has a reason; without them it is a fault. */
  public Mark {
    boolean noted = note != null && !note.isBlank();
    if (state == State.WAIVED && !noted) {
      throw new IllegalArgumentException("what is waived has a reason");
    }
    if (state == State.MET && !noted && document == null) {
      throw new IllegalArgumentException("what is met has evidence");
    }
  }
}

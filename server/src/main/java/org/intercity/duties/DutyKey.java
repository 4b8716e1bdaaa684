package org.intercity.duties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a duty is known by, the same whenever it is derived again: {@code trip-report/V3/1}.
 *
 * @param of the visit or the tie that brings it about
 * @param nth which of several: the gift, the year, the step
 */
public record DutyKey(String rule, String of, int nth) {

  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z0-9-]{0,59})/([A-Z][1-9]\\d{0,8})/(\\d{1,5})");

  public static Optional<DutyKey> find(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new DutyKey(form.group(1), form.group(2), Integer.parseInt(form.group(3))))
        : Optional.empty();
  }

  /**
   * The key that a text is.
   *
   * @throws IllegalArgumentException where it is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DutyKey of(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no duty's key"));
  }

  @JsonValue
  @Override
  public String toString() {
    return rule + "/" + of + "/" + nth;
  }
}

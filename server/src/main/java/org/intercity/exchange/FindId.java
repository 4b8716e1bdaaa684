package org.intercity.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact of a reading that suggests items of this room: {@code R3-v1} is the first visit that
 * reading 3 tells of. The letters are those by which the reading's page signs its facts.
 */
public record FindId(int reading, Of of, int number) {

  /** What it tells of. */
  public enum Of {
    VISIT('v'),
    MEETING('m'),
    PERSON('p'),
    STATEMENT('s'),
    CITY('c');

    private final char letter;

    Of(char letter) {
      this.letter = letter;
    }
  }

  private static final Pattern FORM = Pattern.compile("R([1-9]\\d{0,8})-([vmpsc])([1-9]\\d{0,3})");

  public static Optional<FindId> find(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Arrays.stream(Of.values())
            .filter(of -> of.letter == form.group(2).charAt(0))
            .map(
                of ->
                    new FindId(
                        Integer.parseInt(form.group(1)), of, Integer.parseInt(form.group(3))))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The find of that number.
   *
   * @throws IllegalArgumentException where the text is no find's number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FindId of(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no find's number"));
  }

  /** As the reading's page signs it, {@code v1}. */
  public String sign() {
    return of.letter + Integer.toString(number);
  }

  @JsonValue
  @Override
  public String toString() {
    return "R" + reading + "-" + sign();
  }
}

package org.intercity.proposals;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact of a reading that suggests a change: {@code R3-a1} is the first agreement that reading 3
 * reports, {@code R3-e1} the first earlier one it mentions.
 */
public record ProposalId(int reading, Sort sort, int number) {

  /** Whether the article reports the agreement or only refers back to it. */
  public enum Sort {
    REPORTED('a'),
    EARLIER('e');

    private final char letter;

    Sort(char letter) {
      this.letter = letter;
    }
  }

  private static final Pattern FORM = Pattern.compile("R([1-9]\\d{0,8})-([ae])([1-9]\\d{0,3})");

  public static Optional<ProposalId> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new ProposalId(
                Integer.parseInt(form.group(1)),
                form.group(2).equals("a") ? Sort.REPORTED : Sort.EARLIER,
                Integer.parseInt(form.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "R" + reading + "-" + sort.letter + number;
  }
}

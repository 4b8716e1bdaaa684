package org.intercity.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with what it was understood to say and what speaks against it.
 *
 * @param reading null where it cannot be entered at all
 * @param decision what was decided on it; null where nothing was
 */
public record Checked(
    Row row,
    @Nullable Reading reading,
    List<Said> said,
    List<Problem> problems,
    Standing standing,
    @Nullable String decision) {

  /** Leave the row out. */
  public static final String LEAVE = "leave";

  /** Enter it all the same. */
  public static final String TAKE = "take";

  /** Enter somebody new. */
  public static final String NEW = "new";

  public Checked {
    said = List.copyOf(said);
    problems = List.copyOf(problems);
  }

  public boolean isReady() {
    return standing == Standing.READY;
  }

  /** Whether it can be entered although something speaks against it. */
  public boolean mayBeTaken() {
    return mayBeTaken(reading, problems);
  }

  private static boolean mayBeTaken(@Nullable Reading reading, List<Problem> problems) {
    return reading != null
        && problems.stream()
            .noneMatch(problem -> problem.makes() == Standing.WRONG || problem.isOpen());
  }

  /** A decision other than to leave it out overrides all but what is wrong. */
  static Checked of(
      Row row,
      @Nullable Reading reading,
      List<Said> said,
      List<Problem> problems,
      @Nullable String decision) {
    Standing worst =
        problems.stream().map(Problem::makes).max(Standing::compareTo).orElse(Standing.READY);
    Standing standing =
        LEAVE.equals(decision)
            ? Standing.LEFT_OUT
            : decision == null || !mayBeTaken(reading, problems) ? worst : Standing.READY;
    return new Checked(row, reading, said, problems, standing, decision);
  }
}

package org.intercity.desk;

import java.util.List;
import java.util.Map;
import org.intercity.reader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An article beside what it says.
 *
 * @param document the digest that names its kept text
 * @param suggested what it suggests to the register
 * @param figures its reported figures in words, by the sign of the fact
 * @param checks its figures and firsts held against the register, by the sign of the fact
 */
record ReadingPage(
    String id,
    @Nullable String document,
    Reading reading,
    MarkedText text,
    Facts facts,
    Suggested suggested,
    Map<String, String> figures,
    Map<String, Check> checks) {

  /** What it suggests, waiting and judged. */
  record Suggested(List<ProposalLine> waiting, List<Judged> judged) {}

  /** A decision: {@code accepted}, {@code corrected} or {@code rejected}. */
  record Judged(String id, String outcome, @Nullable String reason, long entry) {}

  /**
   * A figure or a first held against the register.
   *
   * @param verdict {@code holds}, {@code does_not_hold}, {@code cannot_be_said}
   * @param says in words
   * @param href of the list behind it
   */
  record Check(String verdict, String says, @Nullable String href) {}
}

package org.intercity.desk;

import java.util.List;
import java.util.Map;
import org.intercity.reader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An article beside what it says.
 *
 * @param proposals what it suggests to the register
 * @param checks its figures and firsts, tested against the register; by the sign of the fact
 */
record ReadingPage(
    Reading reading,
    MarkedText text,
    Facts facts,
    List<ProposalLine> proposals,
    Map<String, Check> checks) {

  /**
   * A figure or a first held against the register.
   *
   * @param verdict {@code holds}, {@code differs}, {@code open}
   * @param says in words, line by line
   * @param href of the list behind it
   */
  record Check(String verdict, List<String> says, @Nullable String href) {}

  static ReadingPage of(Reading reading, List<ProposalLine> proposals, Map<String, Check> checks) {
    Facts facts = Facts.of(reading);
    return new ReadingPage(
        reading, MarkedText.of(reading.document().text(), facts.all()), facts, proposals, checks);
  }
}

package org.intercity.desk;

import java.util.List;
import java.util.Map;
import org.intercity.reader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An article beside what it says.
 *
 * @param suggested what it suggests to the register
 * @param corrected the labelled case an officer made of it; null where there is none
 */
record ReadingPage(
    String id,
    Reading reading,
    Article article,
    Facts facts,
    Said said,
    Suggested suggested,
    @Nullable Corrected corrected) {

  /**
   * The text as it is shown.
   *
   * @param document the digest that names its kept text
   * @param language tag of its language and script
   */
  record Article(@Nullable String document, @Nullable String language, MarkedText text) {}

  /**
   * What facts say in the reader's words, by their signs.
   *
   * @param figures reported figures
   * @param checks figures and firsts held against the register
   * @param confidence of agreements, as low, medium or high
   * @param places names of places in the reader's language, by their ids
   */
  record Said(
      Map<String, String> figures,
      Map<String, Check> checks,
      Map<String, String> confidence,
      Map<String, String> places) {

    /** What a place is called in the reader's language. */
    public String name(Reading.Where place) {
      return places.getOrDefault(place.id().value(), place.name());
    }

    public String name(Reading.NamedPlace place) {
      return place.id() == null
          ? place.name()
          : places.getOrDefault(place.id().value(), place.name());
    }
  }

  /** What it suggests, waiting and judged. */
  record Suggested(List<ProposalLine> waiting, List<Judged> judged) {}

  /** A decision: {@code accepted}, {@code corrected} or {@code rejected}. */
  record Judged(String id, String outcome, @Nullable String reason, long entry) {}

  /** The entry that keeps the labelled case, and what the case is called. */
  record Corrected(String id, long entry) {}

  /**
   * A figure or a first held against the register.
   *
   * @param verdict {@code holds}, {@code does_not_hold}, {@code cannot_be_said}
   * @param says in words
   * @param href of the list behind it
   */
  record Check(String verdict, String says, @Nullable String href) {}
}

package org.intercity.reader.passes;

import java.util.List;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.TieKind;
import org.intercity.reader.text.Sentence;

/**
 * How sure a reading is of an agreement: the share of labelled articles in which an agreement with
 * these signs has the right sides and the right sort of act. A logistic regression over the signs,
 * fitted on the labelled articles (docs/reading.md, “How sure it is”).
 */
enum Certainty {
  /** A sentence of the text names all sides and the act. */
  TOLD_TOGETHER,
  /** A headline does. */
  IN_HEADLINE,
  /** Every side is a place that the gazetteer lists. */
  ALL_LISTED,
  /** The words for the kind tell it. */
  KIND_TOLD,
  DATED,
  /** More than one sentence tells of it. */
  TOLD_TWICE,
  /** It is planned or consented to: more often misread than what was signed. */
  AHEAD,
  /** The article reports others as well. */
  AMONG_OTHERS;

  boolean isOf(Draft draft, Tie tie) {
    return switch (this) {
      case TOLD_TOGETHER -> isToldIn(draft, tie, true);
      case IN_HEADLINE -> isToldIn(draft, tie, false);
      case ALL_LISTED -> tie.sides().stream().allMatch(Certainty::isListed);
      case KIND_TOLD -> tie.wording().kind() != TieKind.OTHER;
      case DATED -> tie.date() != null;
      case TOLD_TWICE -> tie.events().stream().map(Event::sentence).distinct().count() > 1;
      case AHEAD -> tie.act() == ActKind.PLANNED || tie.act() == ActKind.CONSENTED;
      case AMONG_OTHERS -> draft.ties().reported().size() > 1;
    };
  }

  private static boolean isToldIn(Draft draft, Tie tie, boolean body) {
    return tie.events().stream()
        .filter(event -> event.act() != ActKind.MENTIONED)
        .map(Event::sentence)
        .filter(sentence -> (sentence.zone() == Sentence.Zone.BODY) == body)
        .anyMatch(sentence -> namesAll(draft, tie, sentence));
  }

  private static boolean namesAll(Draft draft, Tie tie, Sentence sentence) {
    List<String> named =
        draft.sites(sentence).stream().map(site -> Side.of(draft, site).key()).toList();
    return tie.sides().stream().map(Side::key).allMatch(named::contains);
  }

  private static boolean isListed(Side side) {
    Where where = side.where();
    return where != null && !where.id().value().startsWith("ic-");
  }
}

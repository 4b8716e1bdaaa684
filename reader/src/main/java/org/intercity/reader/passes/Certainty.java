package org.intercity.reader.passes;

import java.util.Arrays;
import java.util.List;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.text.Sentence.Zone;

/**
 * How sure a reading is of an agreement: the share of labelled articles in which an agreement with
 * the same signs has the right sides and the right sort of act. The weights are those of a logistic
 * regression (docs/reading.md, “How sure it is”); other signs that were tried told nothing.
 */
enum Certainty {
  /** Every side is a place that the gazetteer lists. */
  ALL_LISTED(1.29),
  /** A headline names all sides. */
  IN_HEADLINE(0.54),
  /** It is planned or consented to. */
  AHEAD(-1.01),
  /** The article reports others as well. */
  AMONG_OTHERS(-1.19);

  private static final double WITHOUT_A_SIGN = 1.7;

  private final double weight;

  Certainty(double weight) {
    this.weight = weight;
  }

  /** Between 0 and 1, in hundredths. */
  static double of(Draft draft, Tie tie) {
    double sum =
        WITHOUT_A_SIGN
            + Arrays.stream(values())
                .filter(sign -> sign.isOf(draft, tie))
                .mapToDouble(sign -> sign.weight)
                .sum();
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }

  boolean isOf(Draft draft, Tie tie) {
    return switch (this) {
      case ALL_LISTED -> tie.sides().stream().allMatch(Certainty::isListed);
      case IN_HEADLINE ->
          tie.events().stream()
              .filter(event -> event.act() != ActKind.MENTIONED)
              .filter(event -> event.sentence().zone() != Zone.BODY)
              .anyMatch(event -> namesAll(draft, tie, event));
      case AHEAD -> tie.act() == ActKind.PLANNED || tie.act() == ActKind.CONSENTED;
      case AMONG_OTHERS -> draft.ties().reported().size() > 1;
    };
  }

  private static boolean namesAll(Draft draft, Tie tie, Event event) {
    List<String> named =
        draft.sites(event.sentence()).stream().map(site -> Side.of(draft, site).key()).toList();
    return tie.sides().stream().map(Side::key).allMatch(named::contains);
  }

  private static boolean isListed(Side side) {
    Where where = side.where();
    return where != null && !where.id().value().startsWith("ic-");
  }
}

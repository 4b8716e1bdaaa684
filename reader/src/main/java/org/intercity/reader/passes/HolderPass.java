package org.intercity.reader.passes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Sentence.Zone;

/** Finds the place the article is chiefly about: its "the city", the side that others are with. */
final class HolderPass implements Pass {

  private static final double OWNER = 2.0;

  /** News are of the places of their own country. */
  private static final double AT_HOME = 1.3;

  /** "City of ", beside a name. */
  private static final int LEVEL_WORDS = 9;

  @Override
  public String name() {
    return "holder";
  }

  @Override
  public String says() {
    return "Finds the place the article is chiefly about, which completes what sentences leave"
        + " out.";
  }

  @Override
  public Draft apply(Draft draft) {
    Map<String, Side> sides = new HashMap<>();
    Map<String, Double> weights = new HashMap<>();
    boolean first = true;
    for (Sentence sentence : draft.sentences()) {
      for (Site site : draft.sites(sentence)) {
        if (site.duty() == Duty.NAME) {
          continue;
        }
        Side side = Side.of(draft, site);
        sides.putIfAbsent(side.key(), side);
        double more = (first ? 1.0 : 0.0) + (isAlone(site, sentence) ? OWNER : 0.0);
        weights.merge(side.key(), weight(site, sentence) + more, Double::sum);
        first = false;
      }
    }
    String home = draft.aids().home().orElse("");
    sides.forEach(
        (key, side) -> {
          Where where = side.where();
          if (where != null && where.country().equals(home)) {
            weights.computeIfPresent(key, (_, weight) -> weight * AT_HOME);
          }
        });
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(best -> draft.with(draft.ties().heldBy(sides.get(best.getKey()))))
        .orElse(draft);
  }

  /** A line that holds nothing else says whose page it is: "City of Nanaimo". */
  private static boolean isAlone(Site site, Sentence sentence) {
    return sentence.length() - site.length() <= LEVEL_WORDS && sentence.zone() != Zone.CAPTION;
  }

  private static double weight(Site site, Sentence sentence) {
    double zone = sentence.zone() == Zone.HEADLINE ? 1.5 : 1.0;
    boolean dateline = site.duty() == Duty.AT && site.start() == sentence.start();
    if (dateline) {
      return 1.5;
    }
    return zone
        * switch (site.duty()) {
          case SUBJECT, OWNER -> 1.5;
          case POST -> 1.2;
          case PLAIN -> 1.0;
          case WITH, TO -> 0.5;
          case AT -> 0.3;
          case NAME -> 0.0;
        };
  }
}

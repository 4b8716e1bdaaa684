package org.intercity.exchange;

import java.util.Map;
import java.util.TreeMap;

/**
 * How an office tells an active tie from a quiet or a dormant one; journalled, so that "what did we
 * say then" can be answered.
 *
 * @param activeMonths the time before the day asked for within which what happened makes a tie
 *     active
 * @param activeWeight how much must have happened in that time, in weights
 * @param dormantMonths what happened last longer ago than this leaves a tie dormant
 * @param weights of the forms, by their words; a form without one weighs nothing
 */
public record ActivityRule(
    int activeMonths, int activeWeight, int dormantMonths, Map<String, Integer> weights) {

  /** Two years, five years; a journey of the head weighs more than a meeting. */
  public static final ActivityRule USUAL =
      new ActivityRule(
          24,
          3,
          60,
          Map.of(
              "act", 5,
              "visit.head", 5,
              "visit.deputy", 3,
              "visit.official", 2,
              "meeting", 2,
              "encounter", 1));

  /** The time that makes active is the shorter one, and neither is nothing. */
  public ActivityRule {
    weights = new TreeMap<>(weights);
    if (activeMonths < 1 || activeWeight < 1 || dormantMonths < activeMonths) {
      throw new IllegalArgumentException("0 < active months <= dormant months, 0 < weight");
    }
  }

  int weight(String form) {
    return weights.getOrDefault(form, 0);
  }
}

package org.intercity.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.intercity.exchange.ActivityRule;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** The rule of activity as a form shows it and as it was typed. */
final class RuleForm {

  private static final int MOST = 1200;

  private RuleForm() {}

  static Map<String, String> of(ActivityRule rule) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("active", Integer.toString(rule.activeMonths()));
    typed.put("weight", Integer.toString(rule.activeWeight()));
    typed.put("dormant", Integer.toString(rule.dormantMonths()));
    rule.weights().forEach((form, weight) -> typed.put("w." + form, Integer.toString(weight)));
    return typed;
  }

  /** The rule; null where something is no number that makes sense, which is noted. */
  static @Nullable ActivityRule rule(Map<String, String> typed, Problems problems) {
    int active = number("active", 1, typed, problems);
    int weight = number("weight", 1, typed, problems);
    int dormant = number("dormant", 1, typed, problems);
    Map<String, Integer> weights = new LinkedHashMap<>();
    ActivityRule.USUAL
        .weights()
        .keySet()
        .forEach(form -> weights.put(form, number("w." + form, 0, typed, problems)));
    if (problems.isEmpty() && dormant < active) {
      problems.add("dormant", "review.rule.error.order");
    }
    return problems.isEmpty() ? new ActivityRule(active, weight, dormant, weights) : null;
  }

  private static int number(String field, int least, Map<String, String> typed, Problems problems) {
    String text = typed.getOrDefault(field, "").strip();
    if (!text.matches("[0-9]{1,4}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > MOST) {
      problems.add(field, "review.rule.error.number", least, MOST);
      return least;
    }
    return Integer.parseInt(text);
  }
}

package org.intercity.proposals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Holds a reading against a labelled case, by the rules that readers are measured by: a party is
 * right by its English name and country, a total by its kind and figures, a meeting by its edition
 * or name, a visit by a place it went to.
 */
final class Score {

  private static final Pattern NOISE =
      Pattern.compile(
          "\\b(the|city of|city|metropolitan|municipality|province|county|district|prefecture|government|si|gun|do)\\b");

  private final List<String> wrong = new ArrayList<>();

  private Score() {}

  /** What is not right; empty where the reading says all that the case says, and nothing else. */
  static List<String> of(JsonNode label, JsonNode reading) {
    Score score = new Score();
    JsonNode gold = label.get("gold");
    score.pairs(
        "agreement",
        gold.get("agreements"),
        reading.get("agreements"),
        (want, got) -> score.isSameAct(want, got) && isBetweenTheSame(want, got));
    score.pairs(
        "earlier", gold.get("earlier_agreements"), reading.get("earlier"), Score::isBetweenTheSame);
    score.pairs(
        "total",
        gold.get("reported_totals"),
        reading.get("reportedTotals"),
        (want, got) ->
            List.of("kind", "cities", "countries").stream()
                .allMatch(key -> text(want, key).equals(text(got, key))));
    score.pairs(
        "meeting",
        gold.get("conferences"),
        reading.get("meetings"),
        (want, got) ->
            (!text(want, "ordinal").isEmpty() && text(want, "ordinal").equals(text(got, "edition")))
                || norm(text(want, "name")).equals(norm(text(got, "series"))));
    score.pairs("visit", gold.get("visits"), reading.get("visits"), Score::wentTo);
    score.details(gold.get("agreements"), reading.get("agreements"));
    return score.wrong;
  }

  private boolean isSameAct(JsonNode want, JsonNode got) {
    String act = text(got, "act");
    return text(want, "status").equals(act.equals("consented") ? "planned" : act);
  }

  private void pairs(
      String what, JsonNode wanted, JsonNode got, BiPredicate<JsonNode, JsonNode> same) {
    List<JsonNode> left = new ArrayList<>(got.valueStream().toList());
    for (JsonNode want : wanted) {
      JsonNode hit = left.stream().filter(each -> same.test(want, each)).findFirst().orElse(null);
      if (hit == null) {
        wrong.add("missed " + what + " " + want);
      } else {
        left.remove(hit);
      }
    }
    left.forEach(extra -> wrong.add("extra " + what + " " + extra));
  }

  /** Kind, day, place, fields and signatories of the agreements, in their order. */
  private void details(JsonNode wanted, JsonNode got) {
    for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
      JsonNode want = wanted.get(i);
      JsonNode is = got.get(i);
      same("kind", text(want, "kind"), text(is, "kind"));
      same("date", text(want, "signed"), text(is, "date"));
      same("place", norm(text(want, "place")), norm(text(is.path("place"), "name")));
      same("fields", texts(want.get("fields"), ""), texts(is.get("fields"), ""));
      same(
          "signatories",
          texts(want.get("signatories"), "name"),
          texts(is.get("signatories"), "name"));
    }
  }

  private void same(String what, Object want, Object got) {
    if (!want.equals(got)) {
      wrong.add(what + " " + got + " for " + want);
    }
  }

  private static boolean isBetweenTheSame(JsonNode want, JsonNode got) {
    List<JsonNode> left = new ArrayList<>(got.get("parties").valueStream().toList());
    if (left.size() != want.get("parties").size()) {
      return false;
    }
    for (JsonNode party : want.get("parties")) {
      JsonNode hit = left.stream().filter(each -> isParty(party, each)).findFirst().orElse(null);
      if (hit == null) {
        return false;
      }
      left.remove(hit);
    }
    return true;
  }

  private static boolean isParty(JsonNode want, JsonNode got) {
    JsonNode place = got.path("place");
    return text(want, "country_iso2").equals(text(place, "country"))
        && norm(text(want, "name_en")).equals(norm(text(place, "name")));
  }

  private static boolean wentTo(JsonNode want, JsonNode got) {
    String to = norm(text(want, "to"));
    return got.get("to")
        .valueStream()
        .map(
            stop -> stop.hasNonNull("place") ? text(stop.get("place"), "name") : text(stop, "name"))
        .map(Score::norm)
        .anyMatch(name -> !name.isEmpty() && (name.contains(to) || to.contains(name)));
  }

  private static Set<String> texts(JsonNode list, String key) {
    Set<String> texts = new HashSet<>();
    list.forEach(each -> texts.add(key.isEmpty() ? each.asString() : text(each, key)));
    return texts;
  }

  private static String text(JsonNode node, String key) {
    return node.hasNonNull(key) ? node.get(key).asString() : "";
  }

  private static String norm(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "");
    return NOISE.matcher(plain).replaceAll(" ").replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

package org.intercity.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps the hits that are names of places in this text: by themselves, or by what is beside them.
 */
record Company(String text, List<Hit> hits, OrdinaryWords ordinary) {

  private static final Set<String> BETWEEN_LATIN = Set.of(", ", " (", ",", "，");

  /** So short a name is as often a word, or part of one. */
  private static final int SHORT = 2;

  private static final Set<String> BETWEEN_OTHERS = Set.of("", " ", "·", "・", "、", ", ");

  List<Hit> kept() {
    Set<String> named =
        hits.stream()
            .filter(hit -> hit.trust() == Hit.Trust.SURE)
            .map(Hit::key)
            .collect(Collectors.toSet());
    Set<Integer> persons = new HashSet<>();
    Map<String, Integer> balance = new HashMap<>();
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).trust() == Hit.Trust.UNLESS_PERSON) {
        boolean person = !hasCompany(i) && isPerson(i);
        if (person) {
          persons.add(i);
        }
        balance.merge(hits.get(i).key(), person ? 1 : -1, Integer::sum);
      }
    }
    return IntStream.range(0, hits.size())
        .filter(i -> isKept(i, persons, balance, named))
        .mapToObj(hits::get)
        .toList();
  }

  /** A name that is oftener a person's is one throughout: "Chelsea Clinton … Chelsea said". */
  private boolean isKept(
      int i, Set<Integer> persons, Map<String, Integer> balance, Set<String> named) {
    return switch (hits.get(i).trust()) {
      case SURE -> true;
      case UNLESS_PERSON ->
          hasCompany(i) || (!persons.contains(i) && balance.getOrDefault(hits.get(i).key(), 0) < 0);
      case IN_COMPANY -> hasCompany(i);
      case IN_UNIT -> named.contains(hits.get(i).key()) || isInUnit(i);
    };
  }

  private boolean hasCompany(int i) {
    Hit hit = hits.get(i);
    boolean latin = Script.ofLetter(text.codePointAt(hit.start())) == Script.LATIN;
    boolean before =
        !latin
            && i > 0
            && isCompany(hits.get(i - 1), hits.get(i - 1).end(), hit.start(), BETWEEN_OTHERS);
    return before
        || (i + 1 < hits.size()
            && isCompany(
                hits.get(i + 1),
                hit.end(),
                hits.get(i + 1).start(),
                latin ? BETWEEN_LATIN : BETWEEN_OTHERS)
            && (!latin || (hits.get(i + 1).isUnit() && hit.sharesCountryWith(hits.get(i + 1)))));
  }

  /**
   * Whether the larger place that it lies in stands directly beside it; a short name wants more.
   */
  private boolean isInUnit(int i) {
    Hit hit = hits.get(i);
    return (i > 0 && isUnitOf(hits.get(i - 1), hit, hits.get(i - 1).end(), hit.start()))
        || (i + 1 < hits.size()
            && isUnitOf(hits.get(i + 1), hit, hit.end(), hits.get(i + 1).start()));
  }

  private boolean isUnitOf(Hit unit, Hit hit, int from, int to) {
    return isCompany(unit, from, to, BETWEEN_OTHERS)
        && unit.isUnit()
        && (hit.key().length() > SHORT || !unit.isCountry())
        && hit.sharesCountryWith(unit);
  }

  private boolean isCompany(Hit other, int from, int to, Set<String> between) {
    return other.trust() == Hit.Trust.SURE
        && to - from < 3
        && between.contains(text.substring(from, to));
  }

  /** Whether the words beside it look like the rest of a person's name. */
  private boolean isPerson(int i) {
    return namesPerson(wordBefore(hits.get(i).start()), i - 1)
        || namesPerson(wordAfter(hits.get(i).end()), i + 1)
        || ordinary.isTitle(wordBefore(hits.get(i).start()).toLowerCase(Locale.ROOT));
  }

  private boolean namesPerson(String word, int neighbour) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return false;
    }
    String key = NameKey.of(word);
    boolean place =
        neighbour >= 0
            && neighbour < hits.size()
            && hits.get(neighbour).trust() == Hit.Trust.SURE
            && text.substring(hits.get(neighbour).start(), hits.get(neighbour).end())
                .contains(word);
    return !place
        && (ordinary.isPersonName(key, Script.LATIN) || !ordinary.isWord(key, Script.LATIN));
  }

  private String wordBefore(int start) {
    if (start < 2 || text.charAt(start - 1) != ' ') {
      return "";
    }
    int from = start - 1;
    while (from > 0 && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, start - 1);
  }

  private String wordAfter(int end) {
    if (end + 1 >= text.length() || (text.charAt(end) != ' ' && text.charAt(end) != '-')) {
      return "";
    }
    int to = end + 1;
    while (to < text.length() && isOfWord(text.charAt(to))) {
      to++;
    }
    return text.substring(end + 1, to);
  }

  private static boolean isOfWord(char c) {
    return LatinToken.isPart(c) || c == '-' || c == '\'' || c == '’';
  }
}

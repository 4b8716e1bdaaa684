package org.intercity.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names in scripts that divide words and know capitals. */
final class LatinNames {

  /** Below these a name needs company: one word is often something else, two seldom are. */
  private static final int ONE_WORD = 15_000;

  private static final int MORE_WORDS = 2_000;
  private static final int LONGEST = 7;

  private final Names names;
  private final OrdinaryWords ordinary;
  private final LatinLevels levels;

  LatinNames(Names names, OrdinaryWords ordinary) {
    this.names = names;
    this.ordinary = ordinary;
    levels = new LatinLevels(names);
  }

  /** The longest name that starts here; level words before it may reach back to {@code last}. */
  Optional<Hit> at(String text, int start, int last, Set<String> words) {
    if (!LatinToken.startsAt(text, start) || !LatinToken.isCapital(text, start)) {
      return Optional.empty();
    }
    List<LatinToken> tokens = LatinToken.from(text, start, LONGEST);
    for (int n = tokens.size(); n > 0; n--) {
      LatinToken end = tokens.get(n - 1);
      if (!LatinToken.isCapital(text, end.start())) {
        continue;
      }
      String key = NameKey.of(text.substring(start, end.end()));
      List<NameRef> refs = names.file().refs(key);
      if (!refs.isEmpty() && key.codePoints().anyMatch(Character::isLetter)) {
        return Optional.of(hit(text, new Found(key, n, start, end.end()), last, words, refs));
      }
    }
    return Optional.empty();
  }

  private Hit hit(String text, Found found, int last, Set<String> words, List<NameRef> refs) {
    LatinLevels.Levelled levelled = levels.around(text, found.start(), found.end(), last);
    boolean known = refs.stream().anyMatch(ref -> names.file().isListed(ref.place()));
    long population =
        refs.stream().mapToLong(ref -> names.file().population(ref.place())).max().orElse(0);
    return new Hit(
        levelled.start(),
        levelled.end(),
        found.key(),
        levelled.places(),
        trust(text, found, levelled, known, population, words));
  }

  private Hit.Trust trust(
      String text,
      Found found,
      LatinLevels.Levelled levelled,
      boolean known,
      long population,
      Set<String> words) {
    boolean one = found.tokens() == 1;
    if (isOrdinary(found.key(), words, known)) {
      return Hit.Trust.IN_COMPANY;
    }
    if (names.isDoubtful(names.file().refs(found.key()))) {
      return Hit.Trust.IN_COMPANY;
    }
    if (known) {
      return Hit.Trust.SURE;
    }
    String written = text.substring(found.start(), found.end());
    boolean initials = written.length() <= 4 && written.equals(written.toUpperCase(Locale.ROOT));
    if (one && (found.key().length() < 4 || initials)) {
      return Hit.Trust.IN_COMPANY;
    }
    if (levelled.word()) {
      return Hit.Trust.SURE;
    }
    if (population < (one ? ONE_WORD : MORE_WORDS)) {
      return Hit.Trust.IN_COMPANY;
    }
    return one ? Hit.Trust.UNLESS_PERSON : Hit.Trust.SURE;
  }

  private boolean isOrdinary(String key, Set<String> words, boolean known) {
    for (String word : key.split(" ", -1)) {
      boolean plain = ordinary.isWord(word, Script.LATIN) || (!known && words.contains(word));
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private record Found(String key, int tokens, int start, int end) {}
}

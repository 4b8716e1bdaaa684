package org.intercity.gazetteer;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names in scripts that divide words and know capitals. */
final class LatinNames {

  /** Below these a name needs company: one word is often something else, two seldom are. */
  private static final int ONE_WORD = 15_000;

  private static final int MORE_WORDS = 2_000;

  /** Port Louis: ordinary words, and the name of a city all the same. */
  private static final int GREAT = 100_000;

  private final Names names;
  private final OrdinaryWords ordinary;
  private final LatinLevels levels;

  LatinNames(Names names, OrdinaryWords ordinary) {
    this.names = names;
    this.ordinary = ordinary;
    levels = new LatinLevels(names);
  }

  /** The longest name that starts here; level words before it may reach back to {@code last}. */
  Optional<Hit> at(ScannedText scanned, int index, int last) {
    FoldedText folded = scanned.folded();
    if (isInner(folded.at(index - 1)) || !isCapital(folded, index)) {
      return Optional.empty();
    }
    Found found = longest(scanned, index);
    return found == null || !folded.hasLetter(found.start(), found.end())
        ? Optional.empty()
        : Optional.of(hit(scanned, found, last));
  }

  private @Nullable Found longest(ScannedText scanned, int index) {
    FoldedText folded = scanned.folded();
    KeyWalk walk = scanned.walk();
    Found found = null;
    int word = begin(walk, folded, index);
    boolean capital = word < folded.length() && isCapital(folded, word);
    for (int i = word; ; i++) {
      char letter = folded.at(i);
      if (!isInner(letter)) {
        if (capital && walk.ending() != 0) {
          found = new Found(index, i);
        }
        if (letter != Folding.JOINT) {
          return found;
        }
        word = i + 1;
        capital = word < folded.length() && isCapital(folded, word);
      }
      if (!walk.step(letter)) {
        return found;
      }
    }
  }

  /** Where the walk goes on once a short form at the name's start has been spelled out. */
  private static int begin(KeyWalk walk, FoldedText folded, int index) {
    for (int i = 0; i < NameKey.SHORT_FORMS.size(); i++) {
      String form = NameKey.SHORT_FORMS.get(i);
      if (folded.startsWith(form, index)) {
        walk.restart(NameKey.LONG_FORMS.get(i));
        return index + form.length();
      }
    }
    walk.restart("");
    return index;
  }

  static boolean isCapital(FoldedText folded, int index) {
    return LatinToken.isCapital(folded.text(), folded.startOf(index));
  }

  /** Whether a letter goes on with the word. */
  static boolean isInner(char letter) {
    return Folding.isLetter(letter) && !Script.isSpaceless(letter);
  }

  private Hit hit(ScannedText scanned, Found found, int last) {
    FoldedText folded = scanned.folded();
    String key = NameKey.spelledOut(folded.key(found.start(), found.end()));
    LatinLevels.Levelled levelled = levels.around(folded, found.start(), found.end(), last);
    return new Hit(
        folded.startOf(levelled.start()),
        folded.endOf(levelled.end()),
        key,
        levelled.places(),
        trust(scanned, found, key, levelled.word()));
  }

  private Hit.Trust trust(ScannedText scanned, Found found, String key, boolean levelled) {
    Names.Weights weights = names.weights(key);
    boolean great = key.indexOf(' ') > 0 && weights.population() >= GREAT;
    if ((!great && isOrdinary(key, scanned, weights.listed())) || weights.doubtful()) {
      return Hit.Trust.IN_COMPANY;
    }
    if (weights.listed()) {
      return Hit.Trust.SURE;
    }
    boolean one = key.indexOf(' ') < 0;
    if (one && (key.length() < 4 || isInitials(scanned.folded(), found))) {
      return Hit.Trust.IN_COMPANY;
    }
    if (levelled) {
      return Hit.Trust.SURE;
    }
    if (weights.population() < (one ? ONE_WORD : MORE_WORDS)) {
      return Hit.Trust.IN_COMPANY;
    }
    return one ? Hit.Trust.UNLESS_PERSON : Hit.Trust.SURE;
  }

  private static boolean isInitials(FoldedText folded, Found found) {
    String written =
        folded.text().substring(folded.startOf(found.start()), folded.endOf(found.end()));
    return written.length() <= 4 && written.equals(written.toUpperCase(Locale.ROOT));
  }

  private boolean isOrdinary(String key, ScannedText scanned, boolean known) {
    for (String word : key.split(" ", -1)) {
      boolean plain =
          ordinary.isWord(word, Script.LATIN) || (!known && scanned.isAlsoInLowerCase(word));
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** A name by its letters' indexes. */
  private record Found(int start, int end) {}
}

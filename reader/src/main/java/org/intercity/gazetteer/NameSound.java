package org.intercity.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intercity.gazetteer.spelling.ForeignSound;

/**
 * The sound of a name across scripts and romanisations: Ko Gwang-wan, Go Gwangwan and 고광완 meet.
 * Names of one sound may still be two; it is a reason to look, not a proof.
 */
public final class NameSound {

  private static final int MOST_WORDS = 3;

  private NameSound() {}

  /** The keys under which a name meets others of its sound, whichever of its words comes first. */
  public static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>(ForeignSound.keys(name));
    List<String> words = List.of(name.strip().split("\\s+"));
    if (words.size() > 1 && words.size() <= MOST_WORDS) {
      String turned = words.getLast() + " " + String.join(" ", words.subList(0, words.size() - 1));
      keys.addAll(ForeignSound.keys(turned));
    }
    return keys;
  }
}

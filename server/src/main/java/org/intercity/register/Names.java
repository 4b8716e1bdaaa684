package org.intercity.register;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of bodies as they are compared: width, case, accents and punctuation set aside. */
public final class Names {

  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{P}\\p{Zs}]+");

  private Names() {}

  public static String fold(String name) {
    String decomposed = Normalizer2.getNFKDInstance().normalize(name);
    String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return Normalizer2.getNFCInstance().normalize(bare);
  }
}

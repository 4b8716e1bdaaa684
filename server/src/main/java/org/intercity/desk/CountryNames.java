package org.intercity.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.words.Words;

/**
 * Countries as people write them: by their code, or by their name in any of the desk's languages.
 */
public final class CountryNames {

  private CountryNames() {}

  /** The code of a country. */
  public static Optional<String> find(String written) {
    String name = written.strip();
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> code.equalsIgnoreCase(name) || isCalled(code, name))
        .findFirst();
  }

  private static boolean isCalled(String code, String name) {
    Locale country = Locale.of("", code);
    return Stream.concat(Words.LANGUAGES.stream(), Stream.of(Locale.TRADITIONAL_CHINESE))
        .anyMatch(language -> country.getDisplayCountry(language).equalsIgnoreCase(name));
  }
}

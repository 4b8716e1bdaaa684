package org.intercity.reader.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.reader.text.Lettering;

/**
 * Reads numbers with the unit words of a language, from the setting {@code units}: "10.37 million",
 * 1037만, 1,037万.
 */
public final class Numerals {

  private static final Pattern DIGITS = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*([^\\d\\s]*)");
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Map<String, BigDecimal> units = new LinkedHashMap<>();

  private Numerals(String words) {
    for (String unit : words.split(" ", -1)) {
      int colon = unit.indexOf(':');
      if (colon > 0) {
        units.put(unit.substring(0, colon), new BigDecimal(unit.substring(colon + 1)));
      }
    }
  }

  /** Numbers with these unit words, as {@code million:1000000}, divided by spaces. */
  static Numerals of(String words) {
    return new Numerals(words);
  }

  /** The number a text writes, empty where it is none or has a fraction left. */
  public OptionalLong read(String written) {
    String text = Lettering.PLAIN.see(written).strip();
    OptionalLong han = HanNumber.of(text);
    if (han.isPresent()) {
      return han;
    }
    Matcher found = DIGITS.matcher(text);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean any = false;
    while (found.find()) {
      String digits = found.group(1).replace(",", "");
      if (digits.length() > 18) {
        return OptionalLong.empty();
      }
      BigDecimal unit = unit(found.group(2));
      if (unit.compareTo(MYRIAD) < 0) {
        part = part.add(new BigDecimal(digits).multiply(unit));
      } else {
        // 1천120만: all before the greater unit counts it
        sum = sum.add(part.add(new BigDecimal(digits)).multiply(unit));
        part = BigDecimal.ZERO;
      }
      any = true;
    }
    BigDecimal whole = sum.add(part).stripTrailingZeros();
    return any && whole.scale() <= 0 && whole.compareTo(MOST) < 0
        ? OptionalLong.of(whole.longValueExact())
        : OptionalLong.empty();
  }

  private BigDecimal unit(String word) {
    return units.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), BigDecimal.ONE);
  }
}

package org.intercity.gazetteer;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.intercity.publishers.PlaceRow;

/** The countries with the names that the Unicode locale data and a table of our own give them. */
final class Countries {

  private static final List<ULocale> LANGUAGES =
      List.of(
          ULocale.ENGLISH,
          ULocale.KOREAN,
          ULocale.CHINESE,
          ULocale.JAPANESE,
          ULocale.TRADITIONAL_CHINESE);

  private Countries() {}

  /** Every country of ISO 3166-1, and those that only {@code others} use. */
  static void read(Set<String> others, Consumer<PlaceRow> rows) {
    Set<String> codes = new TreeSet<>(others);
    codes.addAll(List.of(Locale.getISOCountries()));
    Map<String, List<String>> ours = new LinkedHashMap<>();
    for (Table.Row row : Table.read("countries.tsv")) {
      ours.computeIfAbsent(row.get("iso2"), _ -> new ArrayList<>()).addAll(row.list("names"));
    }
    codes.forEach(code -> rows.accept(row(code, ours.getOrDefault(code, List.of()))));
  }

  private static PlaceRow row(String code, List<String> ours) {
    List<PlaceRow.Name> names = new ArrayList<>();
    Set<String> further = new LinkedHashSet<>(ours);
    for (ULocale language : LANGUAGES) {
      String name = LocaleDisplayNames.getInstance(language).regionDisplayName(code);
      names.add(new PlaceRow.Name(name, language.toLanguageTag(), PlaceRow.Use.USUAL));
      further.add(
          LocaleDisplayNames.getInstance(language, DisplayContext.LENGTH_SHORT)
              .regionDisplayName(code));
      further.addAll(variants(language, code));
    }
    further.forEach(name -> names.add(new PlaceRow.Name(name, "", PlaceRow.Use.ALIAS)));
    return new PlaceRow(
        List.of("iso-" + code),
        names.getFirst().text(),
        code,
        "PCLI",
        "",
        "",
        Double.NaN,
        Double.NaN,
        0,
        "",
        names);
  }

  private static List<String> variants(ULocale language, String code) {
    try {
      return List.of(
          UResourceBundle.getBundleInstance(ICUData.ICU_REGION_BASE_NAME, language)
              .get("Countries%variant")
              .getString(code));
    } catch (MissingResourceException _) {
      return List.of();
    }
  }
}

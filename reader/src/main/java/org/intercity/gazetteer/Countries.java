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
  static List<Draft> read(Set<String> others) {
    Set<String> codes = new TreeSet<>(others);
    codes.addAll(List.of(Locale.getISOCountries()));
    Map<String, List<String>> ours = new LinkedHashMap<>();
    for (Table.Row row : Table.read("countries.tsv")) {
      ours.computeIfAbsent(row.get("iso2"), _ -> new ArrayList<>()).addAll(row.list("names"));
    }
    return codes.stream().map(code -> draft(code, ours.getOrDefault(code, List.of()))).toList();
  }

  private static Draft draft(String code, List<String> ours) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> further = new LinkedHashSet<>(ours);
    for (ULocale language : LANGUAGES) {
      String name = LocaleDisplayNames.getInstance(language).regionDisplayName(code);
      names.put(language.toLanguageTag(), name);
      further.add(
          LocaleDisplayNames.getInstance(language, DisplayContext.LENGTH_SHORT)
              .regionDisplayName(code));
      further.addAll(variants(language, code));
    }
    String english = names.getOrDefault("en", code);
    names.remove("en");
    further.removeAll(names.values());
    further.remove(english);
    Place place =
        new Place(
            new PlaceId("iso-" + code),
            english,
            names,
            new Place.Standing(Level.COUNTRY, code, null),
            null,
            0);
    return new Draft(place, "", true, List.copyOf(further));
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

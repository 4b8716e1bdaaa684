package org.intercity.desk;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.intercity.gazetteer.Place;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.words.Words;

/** Names of bodies and countries in the reader's language, the local form beside them. */
public record Naming(Locale locale) {

  /** By country; what ICU finds out costs more than all else here. */
  private static final Map<String, ULocale> HOMES = new ConcurrentHashMap<>();

  private static final Map<Naming, Map<String, String>> COUNTRIES = new ConcurrentHashMap<>();

  public static Naming in(Locale locale) {
    return new Naming(Words.in(locale).locale());
  }

  public Party party(Body body) {
    return new Party(
        body.id().value(),
        body.place().id().value(),
        name(body.place()),
        country(body.country()),
        body.kind() == BodyKind.GOVERNMENT ? null : body.kind().word());
  }

  public Name name(Body body) {
    return name(body.place());
  }

  public Name name(Place place) {
    String text = place.nameIn(locale.getLanguage());
    ULocale home = HOMES.computeIfAbsent(place.country(), Naming::home);
    return local(place, home)
        .filter(local -> !local.equals(text))
        .map(local -> new Name(text, local, tag(home)))
        .orElse(Name.of(text));
  }

  private static ULocale home(String country) {
    return ULocale.addLikelySubtags(new ULocale("und_" + country));
  }

  private static Optional<String> local(Place place, ULocale home) {
    Map<String, String> names = place.names();
    return place.localName().or(() -> Optional.ofNullable(names.get(home.getLanguage())));
  }

  /** The language with its script where scripts differ: {@code zh-Hant} for Taiwan. */
  private static String tag(ULocale home) {
    return home.getLanguage().equals("zh") ? "zh-" + home.getScript() : home.getLanguage();
  }

  public String country(String code) {
    return COUNTRIES
        .computeIfAbsent(this, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(code, _ -> Locale.of("", code).getDisplayCountry(locale));
  }
}

package org.intercity.exports;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intercity.exports.Block.Fact;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.Population;
import org.intercity.register.Body;
import org.intercity.register.Profile;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.register.Totals;

/** What the register and the gazetteer know of a partner; a gap stays a gap. */
record PartnerProfile(Saying saying, RegisterView now, Gazetteer gazetteer, LocalDate today) {

  List<Block> blocks(Body partner) {
    Place place = partner.place();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(1, saying.say("council.profile")));
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(saying.say("council.names"), names(place)));
    facts.add(
        new Fact(
            saying.say("statistics.country.head"), Phrase.of(saying.country(place.country()))));
    facts.add(
        new Fact(
            saying.say("statistics.level.head"),
            Phrase.of(saying.words().say("register.level." + place.level().word()))));
    for (Population each : gazetteer.populationsOf(place.id())) {
      facts.add(
          new Fact(
              saying.say("council.population"),
              Phrase.of(
                  saying.say(
                      "council.population.says",
                      each.people(),
                      each.publisher(),
                      each.asOf().isEmpty() ? "none" : each.asOf()))));
    }
    blocks.add(new Block.Facts(facts));
    List<Tie> ties = now.tiesOf(partner.id());
    if (ties.isEmpty()) {
      blocks.add(Block.quiet(saying.say("council.profile.none")));
      return blocks;
    }
    blocks.add(Block.quiet(saying.say("council.profile.says")));
    Totals totals = Totals.of(partner, ties, Profile.ISO, today);
    List<Fact> counted = new ArrayList<>();
    for (Total total : totals.byKind()) {
      if (!total.counted().isEmpty()) {
        counted.add(
            new Fact(
                total.kind().map(saying::kind).orElse(""),
                Phrase.linked(
                    saying.say(
                        "council.total",
                        total.cities().toString(),
                        total.countries().toString(),
                        total.countries().high()),
                    "/bodies/" + partner.id() + "?on=" + today + "&profile=iso")));
      }
    }
    blocks.add(new Block.Facts(counted));
    return blocks;
  }

  /** All names that are known, each in its language. */
  private static Phrase names(Place place) {
    Map<String, String> names = new TreeMap<>(place.names());
    List<Phrase> all = new ArrayList<>(List.of(Phrase.in("en", place.name())));
    for (String language : List.of("local", "ko", "zh", "ja")) {
      String name = names.get(language);
      if (name != null && all.stream().noneMatch(known -> known.text().equals(name))) {
        all.add(Phrase.in(tag(language, place), name));
      }
    }
    return Phrase.join(" · ", all.stream().filter(Saying::isSimplySet).toList());
  }

  private static String tag(String language, Place place) {
    String known =
        language.equals("local")
            ? ULocale.addLikelySubtags(new ULocale("und_" + place.country())).getLanguage()
            : language;
    return known.equals("zh") ? (place.country().equals("TW") ? "zh-Hant" : "zh-Hans") : known;
  }
}

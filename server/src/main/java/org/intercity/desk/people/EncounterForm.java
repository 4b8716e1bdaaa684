package org.intercity.desk.people;

import java.util.Optional;
import org.intercity.desk.PlaceNames;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Spot;
import org.intercity.gazetteer.Place;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was met, as typed.
 *
 * @param by a name, or the number of a person
 * @param during the number of a visit or a meeting
 */
record EncounterForm(String day, String place, String by, String during, String how) {

  EncounterForm {
    day = day == null ? "" : day;
    place = place == null ? "" : place;
    by = by == null ? "" : by;
    during = during == null ? "" : during;
    how = how == null ? "" : how;
  }

  static EncounterForm empty() {
    return new EncounterForm("", "", "", "", "");
  }

  Encounter.Met met(ExchangeView kept, PlaceNames places, Problems problems) {
    EdtfDate when = Typed.date("day", day, problems);
    ItemId person = ItemId.find(Sort.PERSON, by.strip()).orElse(null);
    String name = person == null ? Typed.orNull(by) : named(person, kept, problems);
    if (day.isBlank() && place.isBlank() && during.isBlank()) {
      problems.add("day", "people.error.encounter");
    }
    return new Encounter.Met(name, person, spot(places, problems), when, during(kept, problems));
  }

  private static @Nullable String named(ItemId person, ExchangeView kept, Problems problems) {
    Optional<String> name = kept.find(person, Person.class).map(found -> found.what().name());
    if (name.isEmpty()) {
      problems.add("by", "people.error.nobody", person.toString());
    }
    return null;
  }

  private @Nullable Spot spot(PlaceNames places, Problems problems) {
    if (place.isBlank()) {
      return null;
    }
    try {
      Place found = places.require(place);
      return new Spot(found.name(), found.id());
    } catch (UserError unclear) {
      problems.add("place", unclear);
      return null;
    }
  }

  private @Nullable ItemId during(ExchangeView kept, Problems problems) {
    if (during.isBlank()) {
      return null;
    }
    Optional<ItemId> at =
        ItemId.find(during.strip().split("\\s", 2)[0])
            .filter(id -> id.sort() == Sort.VISIT || id.sort() == Sort.MEETING)
            .filter(id -> kept.find(id).isPresent());
    if (at.isEmpty()) {
      problems.add("during", "people.error.during", during.strip());
    }
    return at.orElse(null);
  }
}

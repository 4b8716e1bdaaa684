package org.intercity.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.proposals.LabelledCase;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a case's agreement, a row each. Where an officer leaves the English name or the
 * country empty, the gazetteer fills them in, if the name can mean one place alone.
 */
record PartyRows(CaseFields typed, CaseValues values, PlaceNames places, Problems problems) {

  private static final int FEWEST = 2;

  List<LabelledCase.Side> read(String block) {
    List<LabelledCase.Side> sides = new ArrayList<>();
    List<String> rows = typed.parties(block).stream().filter(row -> !typed.isEmpty(row)).toList();
    rows.forEach(row -> Optional.ofNullable(side(row)).ifPresent(sides::add));
    if (rows.size() < FEWEST) {
      problems.add(block + ".p" + (rows.size() + 1) + ".name", "desk.case.error.parties");
    }
    return sides;
  }

  private LabelledCase.@Nullable Side side(String row) {
    if (typed.of(row + ".name").isBlank()) {
      problems.add(row + ".name", "desk.case.error.required");
      return null;
    }
    String name = values.quote(row + ".name", true);
    if (name == null) {
      return null;
    }
    String english = typed.of(row + ".english").strip();
    String country = typed.of(row + ".country").strip();
    Level level = values.choice(row + ".level", Level::of);
    if (english.isEmpty() || country.isEmpty()) {
      return known(row, english.isEmpty() ? name : english, country)
          .map(place -> side(name, english.isEmpty() ? place.name() : english, place))
          .orElse(null);
    }
    Optional<String> code = code(country);
    if (code.isEmpty()) {
      problems.add(row + ".country", "desk.case.error.country", country);
    }
    return code.isEmpty() || level == null
        ? null
        : new LabelledCase.Side(name, english, code.get(), level);
  }

  private static LabelledCase.Side side(String name, String english, Place place) {
    return new LabelledCase.Side(name, english, place.country(), place.level());
  }

  private Optional<Place> known(String row, String name, String country) {
    try {
      return Optional.of(places.require(country.isEmpty() ? name : name + ", " + country));
    } catch (UserError unclear) {
      String field = typed.of(row + ".english").isBlank() ? ".english" : ".country";
      problems.add(row + field, unclear);
      return Optional.empty();
    }
  }

  /** The code of a country, written as a code or in the officer's language or English. */
  private Optional<String> code(String written) {
    Locale own = places.naming().locale();
    return Arrays.stream(Locale.getISOCountries())
        .filter(
            code -> {
              Locale country = Locale.of("", code);
              return code.equalsIgnoreCase(written)
                  || country.getDisplayCountry(own).equalsIgnoreCase(written)
                  || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(written);
            })
        .findFirst();
  }

  /** Who signed: a line each, name, post and party, parted by commas. */
  List<LabelledCase.Signatory> signatories(String block, List<LabelledCase.Side> sides) {
    List<LabelledCase.Signatory> signatories = new ArrayList<>();
    for (String line : typed.of(block + ".signatories").lines().toList()) {
      String[] parts = line.split("[,\uFF0C\u3001]", 3);
      String name = parts[0].strip();
      if (!line.isBlank() && name.isEmpty()) {
        problems.add(block + ".signatories", "desk.case.error.signatory", line.strip());
      } else if (!name.isEmpty()) {
        String role = parts.length > 1 ? EnterForm.orNull(parts[1]) : null;
        String city = parts.length > 2 ? EnterForm.orNull(parts[2]) : null;
        signatories.add(new LabelledCase.Signatory(name, role, english(city, sides)));
      }
    }
    return signatories;
  }

  private static @Nullable String english(@Nullable String city, List<LabelledCase.Side> sides) {
    return sides.stream()
        .filter(side -> side.name().equals(city) || side.english().equals(city))
        .map(LabelledCase.Side::english)
        .findFirst()
        .orElse(city);
  }
}

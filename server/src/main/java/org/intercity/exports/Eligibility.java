package org.intercity.exports;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.intercity.gazetteer.Level;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.Kind;
import org.intercity.register.Tie;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked for before a tie, country by country and kind by kind: conditions of a data file.
 */
record Eligibility(String about, List<Condition> conditions) {

  /**
   * A condition.
   *
   * @param country whose condition it is
   * @param test how it is judged
   * @param says the condition in each language
   */
  record Condition(
      String id,
      String country,
      Side side,
      List<Kind> kinds,
      Test test,
      Map<String, String> says,
      Origin source) {

    String in(Locale locale) {
      return Objects.requireNonNull(says.get(locale.getLanguage()), id);
    }
  }

  /** Where a condition is written. */
  record Origin(String title, String language, String address) {}

  /** Whose country a condition concerns. */
  enum Side {
    OWN,
    EITHER;

    @JsonCreator
    static Side of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** How a condition is judged; what the register cannot know is the office's to judge. */
  enum Test {
    /** A consent of the own side is on record. */
    CONSENT,
    /** More than one field is named, or none yet. */
    SEVERAL_FIELDS,
    /** The party in that country is no district, county or town. */
    NOT_BELOW_CITY,
    OFFICE;

    @JsonCreator
    static Test of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What the register says of a condition. */
  enum Finding {
    MET,
    NOT_MET,
    OFFICE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is proposed. */
  record Proposed(Body own, Body partner, Kind kind, List<String> fields, Optional<Tie> tie) {}

  static Eligibility packaged() {
    try (var in = Eligibility.class.getResourceAsStream("/exports/eligibility.json")) {
      return JsonMapper.shared()
          .readValue(Objects.requireNonNull(in, "eligibility.json"), Eligibility.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The conditions that concern what is proposed. */
  List<Condition> of(Proposed proposed) {
    return conditions.stream()
        .filter(each -> each.kinds().contains(proposed.kind()))
        .filter(
            each ->
                each.country().equals(proposed.own().country())
                    || (each.side() == Side.EITHER
                        && each.country().equals(proposed.partner().country())))
        .toList();
  }

  static Finding judge(Condition condition, Proposed proposed) {
    return switch (condition.test()) {
      case CONSENT -> consent(proposed).isPresent() ? Finding.MET : Finding.NOT_MET;
      case SEVERAL_FIELDS ->
          proposed.fields().isEmpty()
              ? Finding.OFFICE
              : proposed.fields().size() > 1 ? Finding.MET : Finding.NOT_MET;
      case NOT_BELOW_CITY -> {
        Body concerned =
            condition.country().equals(proposed.partner().country())
                ? proposed.partner()
                : proposed.own();
        Level level = concerned.place().level();
        yield level == Level.DISTRICT || level == Level.COUNTY || level == Level.TOWN
            ? Finding.NOT_MET
            : Finding.MET;
      }
      case OFFICE -> Finding.OFFICE;
    };
  }

  /** The own side's consent that is on record. */
  static Optional<Act> consent(Proposed proposed) {
    return proposed.tie().stream()
        .flatMap(tie -> tie.acts().stream())
        .map(Entered::what)
        .filter(act -> act.type() == ActType.CONSENT_GIVEN && act.kind() == proposed.kind())
        .filter(act -> act.isBy(proposed.own().id()))
        .findFirst();
  }
}

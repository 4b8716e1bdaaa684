package org.intercity.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A tie as an officer types it in from the paper.
 *
 * @param party names of the bodies, in their order
 * @param body what sort they are
 */
record EnterForm(List<String> party, String body, Step step, Instrument paper) {

  static final int PARTIES = 4;

  /** What happened and when, as typed. */
  record Step(String kind, String type, String date, String effective) {
    static final Step USUAL = new Step("friendship", "signed", "", "");

    Step {
      date = date == null ? "" : date;
      effective = effective == null ? "" : effective;
    }
  }

  /** What the paper says, as typed. */
  record Instrument(
      String stated, String language, String place, String venue, String signatories, String note) {
    static final Instrument BLANK = new Instrument("", "", "", "", "", "");

    Instrument {
      stated = stated == null ? "" : stated;
      language = language == null ? "" : language;
      place = place == null ? "" : place;
      venue = venue == null ? "" : venue;
      signatories = signatories == null ? "" : signatories;
      note = note == null ? "" : note;
    }
  }

  /**
   * What is missing is as it stands before anything is typed: browsers send all, others may not.
   */
  EnterForm {
    List<String> named = party == null ? List.of() : party;
    party = Stream.concat(named.stream(), Stream.of("", "", "", "")).limit(PARTIES).toList();
    body = body == null ? "government" : body;
    step = step == null ? Step.USUAL : step;
    paper = paper == null ? Instrument.BLANK : paper;
  }

  static EnterForm between(List<String> parties) {
    return new EnterForm(parties, "government", Step.USUAL, Instrument.BLANK);
  }

  /** The days; what is no date is noted. */
  Act.When when(Problems problems) {
    return new Act.When(
        date("date", step.date(), problems), date("effective", step.effective(), problems));
  }

  private static @Nullable EdtfDate date(String field, String typed, Problems problems) {
    Optional<EdtfDate> date = EdtfDate.find(typed.strip());
    if (!typed.isBlank() && date.isEmpty()) {
      problems.add(field, "desk.enter.error.date");
    }
    return date.orElse(null);
  }

  Act.Paper instrument() {
    List<Act.Title> titles =
        paper.language().isEmpty()
            ? List.of()
            : List.of(new Act.Title(paper.language(), paper.stated().strip()));
    return new Act.Paper(
        titles,
        orNull(paper.place()),
        orNull(paper.venue()),
        paper
            .signatories()
            .lines()
            .filter(line -> !line.isBlank())
            .map(EnterForm::signatory)
            .toList(),
        List.of(),
        List.of());
  }

  /** "Name, post, city" as a line gives it. */
  private static Act.Signatory signatory(String line) {
    String[] parts = line.split("[,，、]", 3);
    return new Act.Signatory(
        parts[0].strip(),
        parts.length > 1 ? orNull(parts[1]) : null,
        parts.length > 2 ? orNull(parts[2]) : null);
  }

  static @Nullable String orNull(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }
}

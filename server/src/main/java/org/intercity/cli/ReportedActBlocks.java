package org.intercity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intercity.merging.Claim;
import org.intercity.merging.Conflict;
import org.intercity.merging.ReportedAct;
import org.intercity.reader.Reading;
import org.intercity.words.Words;

/** An event in words: what all sources say together, who they are, and where they disagree. */
record ReportedActBlocks(Words words) {

  FactBlock block(ReportedAct act) {
    FactBlock block = new FactBlock();
    List<String> what = new ArrayList<>();
    what.add(say("kind." + act.what().kind().word()));
    what.add(say("act." + act.what().act().word()));
    if (act.what().date() != null) {
      what.add(act.what().date().toString());
    }
    block.title(
        act.parties().stream().map(this::party).collect(Collectors.joining(" — "))
            + ": "
            + String.join(", ", what));
    Reading.NamedPlace place = act.signing().place();
    block.line(say("label.where"), place == null ? null : place.name());
    block.line(say("label.venue"), act.signing().venue());
    block.line(
        say("label.signatories"),
        act.signing().signatories().stream()
            .map(Reading.Official::name)
            .collect(Collectors.joining("; ")));
    block.line(say("label.fields"), fields(act.fields().agreed()));
    block.line(say("label.hoped"), fields(act.fields().hoped()));
    act.voices().forEach(voice -> block.line(say("label.source"), source(voice)));
    for (Conflict conflict : act.conflicts()) {
      block.line(
          say("conflict." + conflict.about().word()),
          conflict.versions().stream()
              .map(version -> version(conflict.about(), version))
              .collect(Collectors.joining(" | ")));
    }
    return block;
  }

  private String party(Reading.Party party) {
    Reading.Where where = party.place();
    return switch (party.body()) {
      case GOVERNMENT -> party.name() + country(where == null ? say("open") : where.country());
      case COUNCIL -> party.name() + ", " + say("body.council");
      case OTHER -> party.name() + ", " + say("body.other");
    };
  }

  private static String country(String code) {
    return " (" + code + ")";
  }

  /** The documents of one voice; where they are several, that they are one. */
  private String source(ReportedAct.Voice voice) {
    String documents =
        voice.claims().stream().map(this::document).distinct().collect(Collectors.joining(" = "));
    return voice.claims().size() == 1 ? documents : documents + " " + say("one_voice");
  }

  private String document(Claim claim) {
    String stated = claim.says().wording().stated();
    return claim.document() + (stated == null ? "" : " “" + stated + "”");
  }

  private String version(Conflict.About about, Conflict.Version version) {
    String value =
        switch (about) {
          case KIND -> say("kind." + version.value());
          case ACT -> say("act." + version.value());
          case DATE, PLACE, VENUE, SIGNATORY -> version.value();
        };
    return value + " (" + String.join(", ", version.documents()) + ")";
  }

  private String fields(List<String> fields) {
    return fields.stream().map(field -> say("field." + field)).collect(Collectors.joining(", "));
  }

  private String say(String key) {
    return words.say("cli.read." + key);
  }
}

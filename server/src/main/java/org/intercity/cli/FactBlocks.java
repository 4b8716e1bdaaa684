package org.intercity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intercity.reader.Reading;
import org.intercity.reader.Reading.Agreement;
import org.intercity.reader.Reading.NamedPlace;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Where;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a reading into words, one block each. */
final class FactBlocks {

  private final Words words;
  private final String language;

  FactBlocks(Words words, Reading reading) {
    this.words = words;
    this.language = reading.document().language();
  }

  void agreement(FactBlock block, Agreement agreement) {
    String parties =
        agreement.parties().stream().map(this::party).collect(Collectors.joining(" — "));
    List<String> what = new ArrayList<>();
    what.add(say("kind." + agreement.wording().kind().word()));
    what.add(say("act." + agreement.act().word()));
    if (agreement.date() != null) {
      what.add(agreement.date().toString());
    }
    block.title(parties + ": " + String.join(", ", what));
    block.line(label("stated"), quoted(agreement.wording().stated()));
    block.line(label("where"), where(agreement.signing()));
    block.line(
        label("signatories"),
        agreement.signing().signatories().stream()
            .map(this::official)
            .collect(Collectors.joining("; ")));
    block.line(label("fields"), fields(agreement.fields().agreed()));
    block.line(label("hoped"), fields(agreement.fields().hoped()));
    block.line(
        label("confidence"), say("percent", Math.round(agreement.grounds().confidence() * 100)));
    block.quotes(agreement.grounds().evidence());
  }

  void total(FactBlock block, Reading.ReportedTotal total) {
    String kind = say("kind." + total.kind().word());
    block.title(
        total.countries() == null
            ? say("total", total.holder(), kind, total.cities())
            : say("total.countries", total.holder(), kind, total.cities(), total.countries()));
    block.line(label("within"), total.within());
    block.quotes(total.evidence());
  }

  void first(FactBlock block, Reading.First first) {
    block.title(say("first", first.holder()));
    block.line(label("with"), first.with());
    block.line(label("since"), first.since() == null ? null : first.since().toString());
    block.line(label("reference"), first.reference() == null ? null : party(first.reference()));
    block.quotes(first.evidence());
  }

  void visit(FactBlock block, Reading.Visit visit) {
    String stops =
        visit.to().stream()
            .map(
                stop ->
                    place(stop.name(), stop.place())
                        + (stop.date() == null ? "" : " " + stop.date()))
            .collect(Collectors.joining(" → "));
    block.title(party(visit.of()) + " → " + stops);
    block.line(label("head"), visit.head() == null ? null : official(visit.head()));
    block.quotes(visit.evidence());
  }

  void meeting(FactBlock block, Reading.Meeting meeting) {
    block.title(
        meeting.edition() == null
            ? meeting.series()
            : say("edition", meeting.edition(), meeting.series()));
    block.line(label("where"), meeting.place() == null ? null : named(meeting.place()));
    block.line(label("day"), meeting.date() == null ? null : meeting.date().toString());
    block.line(label("participants"), number(meeting.participants()));
    block.line(label("cities"), number(meeting.cities()));
    block.quotes(meeting.evidence());
  }

  void contact(FactBlock block, Reading.Contact contact) {
    block.title(official(contact.who()));
    Reading.Met met = contact.met();
    if (met != null) {
      List<String> how = new ArrayList<>();
      for (Object each : new @Nullable Object[] {met.by(), met.place(), met.date()}) {
        if (each != null) {
          how.add(each.toString());
        }
      }
      block.line(label("met"), String.join(", ", how));
    }
    block.quotes(contact.evidence());
  }

  void statement(FactBlock block, Reading.Statement statement) {
    block.title(official(statement.speaker()));
    block.quotes(statement.evidence());
  }

  void profile(FactBlock block, Reading.Profile profile) {
    block.title(named(profile.place()));
    block.line(
        label("population"),
        profile.population() == null ? null : say("number", profile.population()));
    block.line(label("says"), profile.says());
    block.quotes(profile.evidence());
  }

  private String party(Reading.Party party) {
    String body =
        switch (party.body()) {
          case GOVERNMENT -> "";
          case COUNCIL -> ", " + say("body.council");
          case OTHER -> ", " + say("body.other");
        };
    return place(party.name(), party.place()) + body;
  }

  private String place(String name, @Nullable Where where) {
    if (where == null) {
      return name + " (" + say("open") + ")";
    }
    boolean same = name.startsWith(where.name()) || !language.equals("en");
    return same
        ? name + " (" + where.country() + ")"
        : name + " (" + where.name() + ", " + where.country() + ")";
  }

  private static String named(NamedPlace place) {
    return place.country() == null ? place.name() : place.name() + " (" + place.country() + ")";
  }

  private String official(Official official) {
    StringBuilder text = new StringBuilder(official.name());
    if (official.role() != null) {
      text.append(", ").append(official.role());
    }
    if (official.of() != null) {
      text.append(" (").append(official.of()).append(')');
    }
    return text.toString();
  }

  private static @Nullable String where(Reading.Signing signing) {
    NamedPlace place = signing.place();
    if (place == null) {
      return signing.venue();
    }
    return signing.venue() == null ? named(place) : named(place) + ", " + signing.venue();
  }

  private String fields(List<String> fields) {
    return fields.stream().map(field -> say("field." + field)).collect(Collectors.joining(", "));
  }

  private @Nullable String number(@Nullable Integer number) {
    return number == null ? null : say("number", number);
  }

  private static @Nullable String quoted(@Nullable String text) {
    return text == null ? null : "“" + text + "”";
  }

  private String label(String key) {
    return say("label." + key);
  }

  private String say(String key, Object... arguments) {
    return words.say("cli.read." + key, arguments);
  }
}

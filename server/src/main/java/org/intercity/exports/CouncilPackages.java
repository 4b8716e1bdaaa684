package org.intercity.exports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.journal.Journal;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.words.UserError;
import org.springframework.stereotype.Service;

/** Packages for the council that decides on a new tie. */
@Service
public class CouncilPackages {

  private final Register register;
  private final Journal journal;
  private final Gazetteer gazetteer;
  private final Clock clock;

  public CouncilPackages(Register register, Journal journal, Gazetteer gazetteer, Clock clock) {
    this.register = register;
    this.journal = journal;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** The kinds that can be proposed. */
  public static List<Kind> kinds() {
    return Instruments.KINDS;
  }

  /** The fields that can be named, by their words. */
  public static List<String> fields() {
    return ResourceBundle.getBundle("words.desk", Locale.ROOT).keySet().stream()
        .filter(key -> key.startsWith("field."))
        .map(key -> key.substring("field.".length()))
        .sorted()
        .toList();
  }

  /** What is proposed: a tie of a kind with a place, in some fields. */
  public record Asked(Place partner, Kind kind, List<String> fields) {
    public Asked {
      fields = List.copyOf(fields);
    }
  }

  /** The package, with the draft of the instrument at its end. */
  public Book book(Asked asked, Locale locale) {
    RegisterView now = register.now();
    long head = journal.head();
    Saying saying = Saying.in(locale);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Eligibility.Proposed proposed = proposed(asked, now);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(new EligibilityTables(saying, proposed).blocks());
    blocks.addAll(new DuplicateTables(saying, now, proposed, today).blocks());
    blocks.addAll(new PartnerProfile(saying, now, gazetteer, today).blocks(proposed.partner()));
    blocks.add(Block.heading(1, saying.say("council.draft")));
    blocks.add(Block.doubt(saying.say("council.draft.says")));
    for (Instruments.Draft draft : drafts(proposed)) {
      blocks.add(Block.heading(2, saying.say("language." + draft.tag().substring(0, 2))));
      blocks.add(
          new Block.Paragraph(Phrase.in(draft.tag(), draft.text().strip()), Block.Tone.LETTER));
    }
    Basis basis = new Basis(now);
    return new Book(
        new Book.Front(
            saying.locale(),
            saying.say("council.title"),
            saying.say(
                "council.subtitle",
                saying.plain(proposed.own()),
                saying.plain(proposed.partner()),
                saying.kind(asked.kind())),
            basis.office(saying),
            List.of(basis.line(saying, today, now.profile(), head)),
            saying.say("draft")),
        blocks);
  }

  /** The draft of the instrument alone, one language below the other. */
  public String draft(Asked asked) {
    return drafts(proposed(asked, register.now())).stream()
        .map(Instruments.Draft::text)
        .collect(Collectors.joining("\n\n--------\n\n"));
  }

  private static List<Instruments.Draft> drafts(Eligibility.Proposed proposed) {
    return Instruments.drafts(
        proposed.own(), proposed.partner(), proposed.kind(), proposed.fields());
  }

  private static Eligibility.Proposed proposed(Asked asked, RegisterView now) {
    Body own =
        Optional.ofNullable(now.office().body())
            .flatMap(now::findBody)
            .orElseThrow(() -> new UserError("exports.error.no_own"));
    Body partner =
        now.bodiesOf(asked.partner().id()).stream()
            .filter(body -> body.kind() == BodyKind.GOVERNMENT)
            .findFirst()
            .orElseGet(() -> Body.of(BodyKind.GOVERNMENT, asked.partner()));
    if (partner.id().equals(own.id())) {
      throw new UserError("exports.error.own", asked.partner().name());
    }
    Optional<Tie> tie = now.findTieBetween(List.of(own.id(), partner.id()));
    return new Eligibility.Proposed(own, partner, asked.kind(), asked.fields(), tie);
  }
}

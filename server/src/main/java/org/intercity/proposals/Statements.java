package org.intercity.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Claim;
import org.intercity.register.Confidence;
import org.intercity.register.Kind;
import org.intercity.register.RegisterView;
import org.intercity.register.Source;

/** Puts what a reading says into the register's terms. */
final class Statements {

  private final Gazetteer gazetteer;
  private final RegisterView register;

  Statements(Gazetteer gazetteer, RegisterView register) {
    this.gazetteer = gazetteer;
    this.register = register;
  }

  /**
   * The statement of one agreement; empty where fewer than two parties, or one of them, is known.
   */
  Optional<Statement> of(Source source, Reading.Agreement agreement, LocalDate seen) {
    List<Body> parties = new ArrayList<>();
    for (Reading.Party party : agreement.parties()) {
      body(party).ifPresent(parties::add);
    }
    long distinct = parties.stream().map(Body::id).distinct().count();
    if (distinct < 2 || distinct != agreement.parties().size()) {
      return Optional.empty();
    }
    Claim.Says says =
        new Claim.Says(
            Kind.of(agreement.wording().kind().word()),
            agreement.wording().stated(),
            type(agreement.act()),
            agreement.date());
    return Optional.of(
        new Statement(
            parties,
            null,
            by(agreement, parties),
            says,
            details(source, agreement),
            List.of(new Statement.Voice(source, agreement.grounds().evidence(), seen))));
  }

  /** The names in an agreement that no body could be found for. */
  static List<String> unresolved(Reading.Agreement agreement) {
    List<String> names =
        agreement.parties().stream()
            .filter(party -> party.place() == null)
            .map(Reading.Party::name)
            .toList();
    return names.isEmpty() ? agreement.parties().stream().map(Reading.Party::name).toList() : names;
  }

  private Optional<Body> body(Reading.Party party) {
    if (party.place() == null) {
      return Optional.empty();
    }
    BodyKind kind = BodyKind.of(party.body().word());
    Optional<Body> known = register.findBody(BodyId.of(kind, party.place().id()));
    return known.isPresent()
        ? known
        : gazetteer.find(party.place().id()).map((Place place) -> Body.of(kind, place));
  }

  /**
   * Consents and endings are one side's steps; where one side is named with the act it is theirs.
   */
  private static List<BodyId> by(Reading.Agreement agreement, List<Body> parties) {
    return switch (agreement.act()) {
      case CONSENTED, SUSPENDED, TERMINATED -> List.of(parties.getFirst().id());
      case SIGNED, RENEWED, UPGRADED, PLANNED, RESUMED, MENTIONED -> List.of();
    };
  }

  static ActType type(ActKind act) {
    return switch (act) {
      case SIGNED, MENTIONED -> ActType.SIGNED;
      case RENEWED -> ActType.RENEWED;
      case UPGRADED -> ActType.UPGRADED;
      case PLANNED -> ActType.PROPOSED;
      case CONSENTED -> ActType.CONSENT_GIVEN;
      case SUSPENDED -> ActType.SUSPENDED;
      case RESUMED -> ActType.RESUMED;
      case TERMINATED -> ActType.TERMINATED;
    };
  }

  private static Statement.Details details(Source source, Reading.Agreement agreement) {
    String stated = agreement.wording().stated();
    String language = source.origin().language();
    Reading.Signing signing = agreement.signing();
    Act.Paper paper =
        new Act.Paper(
            stated == null || language == null
                ? List.of()
                : List.of(new Act.Title(language, stated)),
            signing.place() == null ? null : signing.place().name(),
            signing.venue(),
            signing.signatories().stream()
                .map(who -> new Act.Signatory(who.name(), who.role(), who.of()))
                .toList(),
            agreement.fields().agreed(),
            agreement.fields().hoped());
    EdtfDate date = agreement.date();
    return new Statement.Details(
        new Act.When(date, null),
        paper,
        new Claim.Weight(Confidence.of(agreement.grounds().confidence()), null));
  }
}

package org.intercity.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.merging.Claim.Part;
import org.intercity.merging.Merging;
import org.intercity.merging.ReportedAct;
import org.intercity.reader.Reading;
import org.intercity.register.Act;
import org.intercity.register.Claim;
import org.intercity.register.Kind;
import org.intercity.register.RegisterView;

/** Brings proposals that several readings make of one act together. */
final class MergedProposals {

  private final Merging merging;
  private final Statements statements;
  private final RegisterView register;
  private final LocalDate today;

  MergedProposals(Gazetteer gazetteer, RegisterView register, LocalDate today) {
    this.merging = new Merging(gazetteer);
    this.statements = new Statements(gazetteer, register);
    this.register = register;
    this.today = today;
  }

  /** Each proposal in one entry; the entries in the order of their foremost proposals. */
  List<MergedProposal> of(List<Proposal> proposals) {
    Map<ProposalId, Proposal> byId = new LinkedHashMap<>();
    proposals.forEach(proposal -> byId.put(proposal.id(), proposal));
    Map<ProposalId, MergedProposal> entries = new HashMap<>();
    for (ReportedAct act : merging.mergeClaims(claims(proposals))) {
      List<Proposal> members =
          act.claims().stream()
              .flatMap(claim -> Optional.ofNullable(byId.get(id(claim))).stream())
              .toList();
      MergedProposal entry = entry(act, members);
      members.forEach(member -> entries.put(member.id(), entry));
    }
    return byId.keySet().stream()
        .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
        .distinct()
        .toList();
  }

  private static List<org.intercity.merging.Claim> claims(List<Proposal> proposals) {
    Map<Integer, Reading> readings = new HashMap<>();
    List<org.intercity.merging.Claim> claims = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Reading reading =
          readings.computeIfAbsent(proposal.id().reading(), _ -> numbered(proposal.reading()));
      Part part =
          switch (proposal.id().sort()) {
            case REPORTED -> Part.REPORTED;
            case EARLIER -> Part.EARLIER;
          };
      claims.add(new org.intercity.merging.Claim(reading, part, proposal.id().number()));
    }
    return claims;
  }

  /** The reading under its number, by which its proposals are found again. */
  private static Reading numbered(StoredReading stored) {
    Reading reading = stored.reading();
    Reading.Document document = reading.document();
    return new Reading(
        new Reading.Document(
            stored.id(),
            document.language(),
            document.published(),
            document.title(),
            document.publisher(),
            document.address(),
            document.text()),
        reading.ties(),
        reading.reportedTotals(),
        reading.firsts(),
        reading.exchanges(),
        reading.provenance(),
        reading.notes());
  }

  private static ProposalId id(org.intercity.merging.Claim claim) {
    ProposalId.Sort sort =
        switch (claim.part()) {
          case REPORTED -> ProposalId.Sort.REPORTED;
          case EARLIER -> ProposalId.Sort.EARLIER;
        };
    return new ProposalId(Integer.parseInt(claim.document().substring(1)), sort, claim.number());
  }

  private MergedProposal entry(ReportedAct act, List<Proposal> found) {
    List<Proposal> members =
        found.stream().map(member -> stated(member, act)).sorted(FIRST).toList();
    Proposal first = members.getFirst();
    return members.size() == 1
        ? new MergedProposal(first, found, act)
        : new MergedProposal(together(first, members, act), members, act);
  }

  /** One whose parties are known, reported rather than mentioned, of the earliest reading. */
  private static final Comparator<Proposal> FIRST =
      Comparator.<Proposal, Boolean>comparing(proposal -> proposal.statement().isEmpty())
          .thenComparing(proposal -> proposal.id().sort())
          .thenComparingInt(proposal -> proposal.id().reading())
          .thenComparingInt(proposal -> proposal.id().number());

  /** With the parties as another reading could tell them, where this one could not. */
  private Proposal stated(Proposal member, ReportedAct act) {
    if (member.statement().isPresent()) {
      return member;
    }
    Reading.Agreement fact = member.fact();
    Reading.Agreement resolved =
        new Reading.Agreement(
            act.parties(),
            fact.wording(),
            fact.act(),
            fact.date(),
            fact.signing(),
            fact.fields(),
            fact.grounds());
    return new Proposal(
        member.id(),
        member.reading(),
        fact,
        statements.of(member.reading().source(), resolved, today),
        member.suggestion(),
        member.reasons());
  }

  private Proposal together(Proposal first, List<Proposal> members, ReportedAct act) {
    if (first.statement().isEmpty()) {
      return first;
    }
    Statement own = first.statement().get();
    Optional<Proposal> reasoned =
        members.stream().filter(member -> !member.reasons().isEmpty()).findFirst();
    Kind kind =
        reasoned
            .flatMap(Proposal::judged)
            .map(Claim.Says::kind)
            .orElseGet(() -> Kind.of(act.what().kind().word()));
    Claim.Says judged =
        new Claim.Says(
            kind, own.says().stated(), Statements.type(act.what().act()), act.what().date());
    Statement statement = own.knowing(paper(members, act));
    return new Proposal(
        first.id(),
        first.reading(),
        first.fact(),
        Optional.of(statement),
        new Suggesting(register, new OwnFigures(List.of()))
            .suggestion(statement, judged, first.reading().source())
            .orElse(first.suggestion()),
        reasoned.map(Proposal::reasons).orElse(List.of()));
  }

  private static Act.Paper paper(List<Proposal> members, ReportedAct act) {
    List<Act.Title> titles =
        members.stream()
            .flatMap(member -> member.statement().stream())
            .flatMap(statement -> statement.details().paper().titles().stream())
            .distinct()
            .toList();
    Reading.NamedPlace place = act.signing().place();
    return new Act.Paper(
        titles,
        place == null ? null : place.name(),
        act.signing().venue(),
        act.signing().signatories().stream()
            .map(who -> new Act.Signatory(who.name(), who.role(), who.of()))
            .toList(),
        act.fields().agreed(),
        act.fields().hoped());
  }
}

package org.intercity.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.intercity.journal.Draft;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.register.ActId;
import org.intercity.register.Claim;
import org.intercity.register.Mandate;
import org.intercity.register.Register;
import org.intercity.register.Registrar;
import org.intercity.register.TieId;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** An officer's judgement on a proposal, and what it puts on record. */
@Service
public class Judging {

  private final Journal journal;
  private final Proposals proposals;

  Judging(Journal journal, Proposals proposals) {
    this.journal = journal;
    this.proposals = proposals;
  }

  /**
   * What an acceptance led to.
   *
   * @param tie the tie it was filed under
   * @param number of the entry to cite: that of the act, else of the claim
   */
  public record Filed(TieId tie, long number, List<Entry> entries) {
    public Filed {
      entries = List.copyOf(entries);
    }

    /** Where nothing new was said, there is no entry and the number is 0. */
    static Filed of(TieId tie, List<Entry> entries) {
      long number =
          entries.stream()
              .filter(entry -> CITED.contains(entry.family()))
              .mapToLong(Entry::number)
              .findFirst()
              .orElse(entries.isEmpty() ? 0 : entries.getLast().number());
      return new Filed(tie, number, entries);
    }

    private static final Set<String> CITED = Set.of("act", "claim", "correction");
  }

  /**
   * Enters what a proposal suggests.
   *
   * @param correction another version of kind, step and day, where the officer knows better
   * @throws UserError where there is no such proposal in the mandate's scope, it was judged before,
   *     its parties are not resolved, or the mandate does not cover them
   */
  public Filed accept(Mandate mandate, ProposalId id, @Nullable Correction correction) {
    AtomicReference<Filing.Filed> filed = new AtomicReference<>();
    List<Entry> entries =
        journal.append(
            mandate.by(),
            db -> {
              Proposal proposal = require(db, mandate.scope(), id);
              requireCovered(mandate, proposal);
              Registrar registrar = new Registrar(Register.within(db));
              filed.set(file(new Filing(registrar), proposal, correction));
              List<Draft> drafts = new ArrayList<>(registrar.drafts());
              drafts.add(judgement(id, correction, filed.get()));
              return drafts;
            });
    return Filed.of(filed.get().tie().id(), entries);
  }

  /**
   * Enters what several proposals of one act suggest together: the act once, and each reading as a
   * source that keeps its own words.
   *
   * @param ids as the officer saw them side by side, the first first
   * @throws UserError where one of them no longer waits, they are not of one act, its parties are
   *     not resolved, or the mandate does not cover them
   */
  public Filed accept(Mandate mandate, List<ProposalId> ids, @Nullable Correction correction) {
    if (ids.size() == 1) {
      return accept(mandate, ids.getFirst(), correction);
    }
    AtomicReference<Filing.Filed> filed = new AtomicReference<>();
    List<Entry> entries =
        journal.append(
            mandate.by(),
            db -> {
              MergedProposal merged = require(db, mandate.scope(), ids);
              requireCovered(mandate, merged.proposal());
              merged.members().forEach(member -> requireCovered(mandate, member));
              Registrar registrar = new Registrar(Register.within(db));
              Filing filing = new Filing(registrar);
              Filing.Filed first = file(filing, merged.proposal(), correction);
              filed.set(first);
              ActId act = first.act();
              for (Proposal member : merged.members()) {
                if (act != null && !member.id().equals(merged.proposal().id())) {
                  member.statement().ifPresent(said -> filing.fileSource(said, act));
                }
              }
              List<Draft> drafts = new ArrayList<>(registrar.drafts());
              ids.forEach(id -> drafts.add(judgement(id, correction, first)));
              return drafts;
            });
    return Filed.of(filed.get().tie().id(), entries);
  }

  private static void requireCovered(Mandate mandate, Proposal proposal) {
    proposal.statement().ifPresent(said -> mandate.requireCovered(said.parties()));
  }

  private MergedProposal require(JdbcClient db, Scope scope, List<ProposalId> ids) {
    return proposals
        .merge(db, scope, ids)
        .orElseThrow(
            () ->
                new UserError(
                    "proposals.error.not_one",
                    ids.stream().map(ProposalId::toString).collect(Collectors.joining(", "))));
  }

  /** Turns a proposal down; the reading keeps it, with the reason. */
  public Entry reject(Signature by, ProposalId id, String reason) {
    return reject(by, List.of(id), reason).getFirst();
  }

  /**
   * Turns down several proposals for one reason: all of them, or none where one no longer waits.
   */
  public List<Entry> reject(Signature by, List<ProposalId> ids, String reason) {
    if (reason.isBlank()) {
      throw new UserError("proposals.error.no_reason", ids.getFirst().toString());
    }
    return journal.append(
        by,
        db -> {
          List<Draft> drafts = new ArrayList<>();
          for (ProposalId id : ids) {
            require(db, by.scope(), id);
            drafts.add(
                draft(
                    new ReadingPayloads.Judged(
                        id.toString(), Outcome.REJECTED, reason.strip(), List.of())));
          }
          return drafts;
        });
  }

  private Proposal require(JdbcClient db, Scope scope, ProposalId id) {
    return proposals
        .find(db, scope, id)
        .orElseThrow(() -> new UserError("proposals.error.not_waiting", id.toString()));
  }

  private static Filing.Filed file(
      Filing filing, Proposal proposal, @Nullable Correction correction) {
    Statement statement =
        proposal
            .statement()
            .orElseThrow(
                () ->
                    new UserError(
                        "proposals.error.unresolved",
                        proposal.id().toString(),
                        String.join(", ", Statements.unresolved(proposal.fact()))));
    Claim.Says judged = proposal.judged().orElse(statement.says());
    if (correction != null) {
      return filing.correct(statement, correction.applied(judged), correction.reason());
    }
    return switch (proposal.suggestion()) {
      case Suggestion.Conflict(_, var act) -> filing.fileSource(statement, act.id());
      case Suggestion.NewTie _,
          Suggestion.NewAct _,
          Suggestion.OneMoreSource _,
          Suggestion.Unresolved _ ->
          filing.file(statement, judged);
    };
  }

  private static Draft judgement(
      ProposalId id, @Nullable Correction correction, Filing.Filed filed) {
    String act = filed.act() == null ? filed.tie().id().toString() : filed.act().toString();
    return draft(
        new ReadingPayloads.Judged(
            id.toString(),
            correction == null ? Outcome.ACCEPTED : Outcome.CORRECTED,
            correction == null ? null : correction.reason(),
            List.of(act)));
  }

  private static Draft draft(ReadingPayloads.Judged judged) {
    return new Draft(ReadingPayloads.JUDGEMENT, Visibility.OFFICE, ReadingPayloads.tree(judged));
  }
}

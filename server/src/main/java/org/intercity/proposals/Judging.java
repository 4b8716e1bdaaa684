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
  private final SecondEyes eyes;

  Judging(Journal journal, Proposals proposals, SecondEyes eyes) {
    this.eyes = eyes;
    this.journal = journal;
    this.proposals = proposals;
  }

  /** What an acceptance led to. */
  public sealed interface Accepted {}

  /**
   * It waits for a second pair of eyes.
   *
   * @param number of the entry to cite
   */
  public record Waiting(long number) implements Accepted {}

  /**
   * It was filed.
   *
   * @param tie the tie it was filed under
   * @param number of the entry to cite: that of the act, else of the claim
   */
  public record Filed(TieId tie, long number, List<Entry> entries) implements Accepted {
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

  /** As {@link #accept(Mandate, List, Correction)}, of one proposal. */
  public Accepted accept(Mandate mandate, ProposalId id, @Nullable Correction correction) {
    return accept(mandate, List.of(id), correction);
  }

  /**
   * Enters what one proposal suggests, or several of one act together: the act once, and each
   * reading as a source that keeps its own words. Where the office demands a second pair of eyes it
   * waits for those.
   *
   * @param ids as the officer saw them side by side, the first first
   * @param correction another version of kind, step and day, where the officer knows better
   * @throws UserError where one of them is not in the mandate's scope or no longer waits, they are
   *     not of one act, its parties are not resolved, or the mandate does not cover them
   */
  public Accepted accept(Mandate mandate, List<ProposalId> ids, @Nullable Correction correction) {
    return eyes.areDemanded()
        ? eyes.submit(mandate.by(), db -> submitted(require(db, mandate, ids), ids, correction))
        : file(mandate, ids, correction);
  }

  private static Submitted.What submitted(
      Acceptable acceptable, List<ProposalId> ids, @Nullable Correction correction) {
    Claim.Says says = acceptable.first().judged().orElse(acceptable.statement().says());
    return new Submitted.Proposed(
        ids.stream().map(ProposalId::toString).toList(),
        correction,
        acceptable.statement().parties(),
        correction == null ? says : correction.applied(says));
  }

  /** Enters it at once. */
  Filed file(Mandate mandate, List<ProposalId> ids, @Nullable Correction correction) {
    AtomicReference<Filing.Filed> filed = new AtomicReference<>();
    List<Entry> entries =
        journal.append(
            mandate.by(),
            db -> {
              Acceptable acceptable = require(db, mandate, ids);
              Registrar registrar = new Registrar(Register.within(db));
              Filing filing = new Filing(registrar);
              Filing.Filed first = file(filing, acceptable, correction);
              filed.set(first);
              ActId act = first.act();
              for (Proposal member : acceptable.others()) {
                if (act != null) {
                  member.statement().ifPresent(said -> filing.fileSource(said, act));
                }
              }
              List<Draft> drafts = new ArrayList<>(registrar.drafts());
              ids.forEach(id -> drafts.add(judgement(id, correction, first)));
              return drafts;
            });
    return Filed.of(filed.get().tie().id(), entries);
  }

  /**
   * Proposals that may be entered.
   *
   * @param first what they suggest together
   * @param statement the same in the register's terms
   * @param others the proposals beside the first, sources of the same act
   */
  private record Acceptable(Proposal first, Statement statement, List<Proposal> others) {}

  private Acceptable require(JdbcClient db, Mandate mandate, List<ProposalId> ids) {
    Scope scope = mandate.scope();
    if (ids.size() == 1) {
      return acceptable(mandate, require(db, scope, ids.getFirst()), List.of());
    }
    MergedProposal merged = require(db, scope, ids);
    Proposal first = merged.proposal();
    return acceptable(
        mandate,
        first,
        merged.members().stream().filter(member -> !member.id().equals(first.id())).toList());
  }

  private static Acceptable acceptable(Mandate mandate, Proposal first, List<Proposal> others) {
    Statement statement =
        first
            .statement()
            .orElseThrow(
                () ->
                    new UserError(
                        "proposals.error.unresolved",
                        first.id().toString(),
                        String.join(", ", Statements.unresolved(first.fact()))));
    mandate.requireCovered(statement.parties());
    others.forEach(
        other -> other.statement().ifPresent(said -> mandate.requireCovered(said.parties())));
    return new Acceptable(first, statement, others);
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
      Filing filing, Acceptable acceptable, @Nullable Correction correction) {
    Proposal proposal = acceptable.first();
    Statement statement = acceptable.statement();
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

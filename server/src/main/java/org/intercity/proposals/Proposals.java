package org.intercity.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Database;
import org.intercity.journal.Scope;
import org.intercity.reader.Reading;
import org.intercity.register.Profile;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What readings suggest to the register. Proposals are worked out anew each time from the reading
 * and the register as it stands, so that two articles on one event never propose it twice; only
 * judgements are kept.
 */
@Service
public class Proposals {

  private final Readings readings;
  private final Database database;
  private final Gazetteer gazetteer;
  private final Clock clock;

  Proposals(Readings readings, Database database, Gazetteer gazetteer, Clock clock) {
    this.readings = readings;
    this.database = database;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** All that awaits judgement in a scope, of the newest reading first. */
  public List<Proposal> awaiting(Scope scope) {
    return readings.list(scope).stream()
        .flatMap(reading -> of(reading).proposals().stream())
        .toList();
  }

  /** The same, what several readings say of one act together. */
  public List<MergedProposal> merged(Scope scope) {
    return merging(database.reads()).of(awaiting(scope));
  }

  /** What a proposal is part of, together with all that awaits judgement. */
  public Optional<MergedProposal> findMerged(Scope scope, ProposalId id) {
    return merged(scope).stream().filter(merged -> merged.has(id)).findFirst();
  }

  /** These proposals together; empty where one no longer waits, or they are not of one act. */
  Optional<MergedProposal> merge(JdbcClient db, Scope scope, List<ProposalId> ids) {
    List<Proposal> members = ids.stream().flatMap(id -> find(db, scope, id).stream()).toList();
    List<MergedProposal> merged = merging(db).of(members);
    return members.size() == ids.size() && merged.size() == 1
        ? Optional.of(merged.getFirst())
        : Optional.empty();
  }

  private MergedProposals merging(JdbcClient db) {
    return new MergedProposals(gazetteer, Register.within(db), today());
  }

  /** What a reading means for the register as it stands, under the office's own profile. */
  public Findings of(StoredReading reading) {
    JdbcClient db = database.reads();
    RegisterView register = Register.within(db);
    return of(db, reading, register.profile());
  }

  /** What a reading means for the register as it stands, its figures counted under a profile. */
  public Findings of(StoredReading reading, Profile profile) {
    return of(database.reads(), reading, profile);
  }

  public Optional<Proposal> find(Scope scope, ProposalId id) {
    return find(database.reads(), scope, id);
  }

  /** As it stands within a transaction, unless it was judged or has nothing to add. */
  Optional<Proposal> find(JdbcClient db, Scope scope, ProposalId id) {
    return readings
        .find(scope, id.reading())
        .flatMap(
            reading ->
                of(db, reading, Register.within(db).profile()).proposals().stream()
                    .filter(proposal -> proposal.id().equals(id))
                    .findFirst());
  }

  /** The day that new claims are first seen on. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Findings of(JdbcClient db, StoredReading reading, Profile profile) {
    RegisterView register = Register.within(db);
    Statements statements = new Statements(gazetteer, register);
    List<Statement> own =
        reading.reading().ties().reported().stream()
            .flatMap(fact -> statements.of(reading.source(), fact, today()).stream())
            .toList();
    Checks checks = new Checks(register, profile, reading.reading(), own);
    List<FigureCheck> figures = checks.figures();
    Suggesting suggesting = new Suggesting(register, new OwnFigures(figures));
    List<Judgement> judged = judgements(db, reading.number());
    List<Proposal> proposals = new ArrayList<>();
    suggest(ProposalId.Sort.REPORTED, reading, statements, suggesting, judged, proposals);
    suggest(ProposalId.Sort.EARLIER, reading, statements, suggesting, judged, proposals);
    return new Findings(reading, proposals, judged, figures, checks.firsts());
  }

  private void suggest(
      ProposalId.Sort sort,
      StoredReading reading,
      Statements statements,
      Suggesting suggesting,
      List<Judgement> judged,
      List<Proposal> into) {
    Reading.Agreements ties = reading.reading().ties();
    List<Reading.Agreement> facts =
        sort == ProposalId.Sort.REPORTED ? ties.reported() : ties.earlier();
    for (int i = 0; i < facts.size(); i++) {
      ProposalId id = new ProposalId(reading.number(), sort, i + 1);
      if (judged.stream().noneMatch(each -> each.proposal().equals(id))) {
        suggesting
            .suggest(
                id, reading, facts.get(i), statements.of(reading.source(), facts.get(i), today()))
            .ifPresent(into::add);
      }
    }
  }

  private static List<Judgement> judgements(JdbcClient db, int reading) {
    List<Judgement> judged = new ArrayList<>(SecondEyes.of(db, reading));
    judged.addAll(
        db.sql(
                "SELECT proposal, outcome, reason, entry FROM judgement WHERE reading = ? ORDER BY entry")
            .param(reading)
            .query(
                (row, _) ->
                    new Judgement(
                        ProposalId.parse(row.getString(1)).orElseThrow(),
                        Outcome.of(row.getString(2)),
                        row.getString(3),
                        row.getLong(4)))
            .list());
    return judged;
  }
}

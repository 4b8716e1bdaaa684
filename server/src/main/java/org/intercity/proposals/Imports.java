package org.intercity.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.journal.Draft;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.register.Act;
import org.intercity.register.ActId;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Registrar;
import org.intercity.register.Reported;
import org.intercity.register.Source;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists of statements that an office accepts as a whole, and what it enters by hand. */
@Service
public class Imports {

  private final Journal journal;

  Imports(Journal journal) {
    this.journal = journal;
  }

  /**
   * A list to enter.
   *
   * @param statements steps that sources state
   * @param unresolved ties that sources say there are, of which no step is known
   */
  public record Batch(
      List<Statement> statements, List<Statement> unresolved, List<Figure> reported) {
    public Batch {
      statements = List.copyOf(statements);
      unresolved = List.copyOf(unresolved);
      reported = List.copyOf(reported);
    }
  }

  /** A figure that a source gives for a body. */
  public record Figure(Body holder, Source source, Reported reported) {}

  /**
   * Where a statement was filed.
   *
   * @param act null where it tells of no step
   * @param opened whether the tie is new
   * @param added whether the step is new
   */
  public record Filed(TieId tie, @Nullable ActId act, boolean opened, boolean added) {}

  /** What statements would enter, and where each was filed. */
  public record Drafted(List<Draft> drafts, List<Filed> filed) {
    public Drafted {
      drafts = List.copyOf(drafts);
      filed = List.copyOf(filed);
    }
  }

  /**
   * Drafts what another room appends together with its own entries, within the transaction that the
   * register is seen in.
   *
   * @param statements those without a step say that there is a tie, of which no step is known
   */
  public static Drafted draft(RegisterView within, List<Listed> statements) {
    Registrar registrar = new Registrar(within);
    Filing filing = new Filing(registrar);
    Set<TieId> opened = new HashSet<>();
    List<Filed> filed = new ArrayList<>();
    for (Listed listed : statements) {
      Tie tie = registrar.tie(listed.statement().parties());
      boolean isNew = tie.entry() == 0 && opened.add(tie.id());
      Filing.Filed place =
          listed.step()
              ? filing.file(listed.statement())
              : filing.fileUnresolved(listed.statement());
      filed.add(new Filed(tie.id(), place.act(), isNew, place.isNew()));
    }
    return new Drafted(registrar.drafts(), filed);
  }

  /**
   * A statement of a list.
   *
   * @param step whether it tells of a step; else of a tie alone
   */
  public record Listed(Statement statement, boolean step) {}

  /** A step that is known, and whether it is known otherwise than a statement tells it. */
  public record KnownStep(Tie tie, @Nullable Act act, boolean disputed) {}

  /** What the register knows already of what a statement tells. */
  public static Optional<KnownStep> known(RegisterView register, Listed listed) {
    Statement statement = listed.statement();
    List<BodyId> parties = statement.parties().stream().map(Body::id).toList();
    return register
        .findTieBetween(parties)
        .flatMap(
            tie ->
                listed.step()
                    ? switch (Match.of(tie, statement.says(), statement.by())) {
                      case Match.Same(var act) ->
                          Optional.of(new KnownStep(tie, act.what(), false));
                      case Match.Disputed(var act) ->
                          Optional.of(new KnownStep(tie, act.what(), true));
                      case Match.New _ -> Optional.empty();
                    }
                    : Optional.of(new KnownStep(tie, null, false)));
  }

  /**
   * What taking back appends.
   *
   * @param changed the steps that were changed since
   */
  public record TakenBack(List<Draft> drafts, List<ActId> changed) {
    public TakenBack {
      drafts = List.copyOf(drafts);
      changed = List.copyOf(changed);
    }
  }

  /** Drafts that the facts on ties which entries put on record count no more. */
  public static TakenBack takeBack(
      RegisterView within, List<Entry> entered, boolean changedToo, String reason) {
    Registrar registrar = new Registrar(within);
    List<ActId> changed = registrar.takeBack(entered, changedToo, reason);
    return new TakenBack(registrar.drafts(), changed);
  }

  /** Enters all of it, or nothing; statements on the same step come together in one act. */
  public List<Entry> accept(Signature by, Batch batch) {
    return journal.append(
        by,
        db -> {
          Registrar registrar = new Registrar(Register.within(db));
          Filing filing = new Filing(registrar);
          batch.statements().forEach(filing::file);
          batch.unresolved().forEach(filing::fileUnresolved);
          for (Figure figure : batch.reported()) {
            registrar.body(figure.holder());
            registrar.source(figure.source());
            registrar.reported(figure.reported());
          }
          return registrar.drafts();
        });
  }
}

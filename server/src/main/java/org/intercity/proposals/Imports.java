package org.intercity.proposals;

import java.util.List;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.register.Body;
import org.intercity.register.Register;
import org.intercity.register.Registrar;
import org.intercity.register.Reported;
import org.intercity.register.Source;
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

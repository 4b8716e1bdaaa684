package org.intercity.proposals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Claim;
import org.intercity.register.Confidence;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.Register;
import org.intercity.register.Registrar;
import org.intercity.register.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A step that an officer enters by hand, from the paper on the table. */
@Service
public class Entering {

  private final Journal journal;
  private final Documents documents;
  private final Clock clock;
  private final SecondEyes eyes;

  Entering(Journal journal, Documents documents, Clock clock, SecondEyes eyes) {
    this.eyes = eyes;
    this.journal = journal;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * What the officer reads off the paper.
   *
   * @param by who took the step; empty where all parties did
   */
  public record Paper(
      List<Body> parties,
      List<BodyId> by,
      ActType type,
      Kind kind,
      Act.When when,
      Act.Paper instrument,
      From from) {
    public Paper {
      parties = List.copyOf(parties);
      by = List.copyOf(by);
    }
  }

  /**
   * Where it is read from.
   *
   * @param title what the paper is called; the source is known by it where no scan is kept
   * @param scan the paper's scan, as {@link #keep} named it
   */
  public record From(
      String title,
      @Nullable String language,
      @JsonProperty("document") @Nullable Digest scan,
      @Nullable String note) {}

  /** Keeps a scan in the document store. */
  public Digest keep(InputStream scan) {
    return documents.put(scan);
  }

  /**
   * Enters the step, and the tie and bodies where they are new; where the office demands a second
   * pair of eyes it waits for those.
   */
  public Judging.Accepted enter(Mandate mandate, Paper paper) {
    mandate.requireCovered(paper.parties());
    return eyes.areDemanded()
        ? eyes.submit(mandate.by(), _ -> new Submitted.Paper(paper))
        : file(mandate, paper);
  }

  /** The same, at once. */
  Judging.Filed file(Mandate mandate, Paper paper) {
    mandate.requireCovered(paper.parties());
    Statement statement = statement(paper);
    AtomicReference<Filing.Filed> filed = new AtomicReference<>();
    List<Entry> entries =
        journal.append(
            mandate.by(),
            db -> {
              Registrar registrar = new Registrar(Register.within(db));
              filed.set(new Filing(registrar).file(statement));
              return registrar.drafts();
            });
    return Judging.Filed.of(filed.get().tie().id(), entries);
  }

  private Statement statement(Paper paper) {
    From from = paper.from();
    EdtfDate date = paper.when().date();
    Source source =
        Source.of(
            new Source.Origin(null, null, from.language(), from.title(), date),
            from.scan() == null ? null : from.scan().named(),
            null);
    return new Statement(
        paper.parties(),
        null,
        paper.by(),
        new Claim.Says(paper.kind(), from.title(), paper.type(), date),
        new Statement.Details(
            paper.when(), paper.instrument(), new Claim.Weight(Confidence.HIGH, from.note())),
        List.of(new Statement.Voice(source, List.of(), today())));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}

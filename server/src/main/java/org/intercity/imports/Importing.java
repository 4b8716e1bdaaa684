package org.intercity.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.intercity.exchange.Drafting;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Database;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Visibility;
import org.intercity.register.Body;
import org.intercity.register.Mandate;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Source;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Checks lists, shows what they would enter, and enters them: the same code each time, the last
 * time within the transaction that appends it.
 */
@Service
public class Importing {

  private static final int REMEMBERED = 8;

  private final Journal journal;
  private final Database database;
  private final Documents documents;
  private final Uploads uploads;
  private final Gazetteer gazetteer;
  private final Clock clock;
  private final Map<Key, Check> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Check> eldest) {
          return size() > REMEMBERED;
        }
      };

  Importing(
      Journal journal,
      Database database,
      Documents documents,
      Uploads uploads,
      Gazetteer gazetteer,
      Clock clock) {
    this.journal = journal;
    this.database = database;
    this.documents = documents;
    this.uploads = uploads;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /**
   * Who looks at a list.
   *
   * @param own the body of the office; null where it has none
   */
  public record Looker(Mandate mandate, @Nullable Body own) {
    String office() {
      return mandate.by().actedFor();
    }
  }

  private record Key(String upload, long revision, long head, Looker looker) {}

  /** A list as it was checked. */
  public record Check(Sheet sheet, List<Checked> rows) {
    public Check {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Checks every row. A list that nobody changed is checked once, however often it is looked at.
   */
  public Check check(Upload upload, Looker looker) {
    Key key = new Key(upload.id(), upload.revision(), journal.head(), looker);
    synchronized (remembered) {
      Check known = remembered.get(key);
      if (known != null) {
        return known;
      }
    }
    Check check = database.snapshot(db -> check(db, upload, looker));
    synchronized (remembered) {
      remembered.put(key, check);
    }
    return check;
  }

  private Check check(JdbcClient db, Upload upload, Looker looker) {
    Sheet sheet = upload.sheet(gazetteer);
    Checking checking =
        new Checking(
            gazetteer,
            Register.within(db),
            Exchange.within(db, looker.mandate().by()),
            looker.mandate(),
            looker.own(),
            today());
    return new Check(sheet, checking.check(sheet, upload.choices()));
  }

  /** The sheet alone, while its columns are looked at. */
  public Sheet sheet(Upload upload) {
    return upload.sheet(gazetteer);
  }

  /** What would be entered; nothing is. */
  public Made dryRun(Upload upload, Looker looker) {
    Check check = check(upload, looker);
    return database.snapshot(db -> make(db, upload, check, looker, Batches.next(db)));
  }

  private Made make(JdbcClient db, Upload upload, Check check, Looker looker, int number) {
    RegisterView register = Register.within(db);
    ExchangeView kept = Exchange.within(db, looker.mandate().by());
    String called = upload.file().name() + " · B" + number;
    return switch (upload.what()) {
      case TIES -> new TieMaking(register, today()).make(check.rows(), called);
      case VISITS ->
          new VisitMaking(
                  register,
                  Drafting.on(kept),
                  source(called, Digest.of(upload.file().bytes()).named()),
                  today())
              .make(check.rows());
      case CONTACTS -> {
        List<Reading.OfContact> contacts =
            check.rows().stream()
                .filter(row -> row.reading() instanceof Reading.OfContact)
                .map(row -> (Reading.OfContact) row.reading())
                .toList();
        yield new ContactMaking(
                new ContactsKnown(kept, contacts), Drafting.on(kept), source(called, null))
            .make(check.rows());
      }
    };
  }

  private static Source source(String called, @Nullable String document) {
    return Source.of(new Source.Origin(null, null, null, called, null), document, null);
  }

  /** What signing off led to. */
  public sealed interface Signed {}

  /** The batch was entered. */
  public record Entered(int number) implements Signed {}

  /** It waits for a second pair of eyes. */
  public record Waiting() implements Signed {}

  /**
   * Enters what is ready of a list, all of it at once. Where the office demands a second pair of
   * eyes for facts on ties, a list of those waits for them.
   *
   * @param seen what was looked at, as {@link Made#digest} has it: where the register would say
   *     otherwise by now, nothing is entered
   */
  public Signed sign(Looker looker, String id, long revision, String seen) {
    Upload upload = uploads.require(database.reads(), looker.office(), id, revision);
    if (demandsEyes(upload)) {
      requireSame(dryRun(upload, looker), seen);
      uploads.submit(looker.mandate().by(), id, revision);
      return new Waiting();
    }
    return enter(looker, id, revision, seen);
  }

  /** Whether signing this off is for two. */
  public boolean demandsEyes(Upload upload) {
    return upload.what() == What.TIES && Register.within(database.reads()).demandsSecondEyes();
  }

  /** What a second pair of eyes does that agrees: nobody is their own. */
  public Entered confirm(Looker looker, String id, long revision, String seen) {
    Upload upload = uploads.require(database.reads(), looker.office(), id, revision);
    String submitted = upload.state().submitted();
    if (submitted == null) {
      throw new UserError("imports.error.moved");
    }
    if (submitted.equals(looker.mandate().by().author())) {
      throw new UserError("accounts.error.own_eyes");
    }
    return enter(looker, id, revision, seen);
  }

  private Entered enter(Looker looker, String id, long revision, String seen) {
    int[] number = new int[1];
    journal.append(
        looker.mandate().by(),
        db -> {
          Upload upload = uploads.take(db, looker.office(), id, revision);
          Check check = check(db, upload, looker);
          number[0] = Batches.next(db);
          Made made = make(db, upload, check, looker, number[0]);
          requireSame(made, seen);
          if (made.lines().isEmpty() || made.drafts().isEmpty()) {
            throw new UserError("imports.error.nothing");
          }
          List<Draft> drafts = new ArrayList<>();
          drafts.add(batch(number[0], upload, check, made));
          drafts.addAll(made.drafts());
          return drafts;
        });
    return new Entered(number[0]);
  }

  private static void requireSame(Made made, String seen) {
    if (!made.digest().equals(seen)) {
      throw new UserError("imports.error.changed");
    }
  }

  private Draft batch(int number, Upload upload, Check check, Made made) {
    if (!made.text().isEmpty()) {
      documents.put(made.text().getBytes(StandardCharsets.UTF_8));
    }
    Digest digest = Digest.of(upload.file().bytes());
    String kept = upload.what().keepsFile() ? documents.put(upload.file().bytes()).named() : null;
    Sheet sheet = check.sheet();
    Batch batch =
        new Batch(
            number,
            upload.what(),
            new Batch.File(
                upload.file().name(),
                digest.hex(),
                kept,
                sheet.table().name(),
                sheet.table().encoding()),
            IntStream.range(0, sheet.columns().all().size())
                .mapToObj(
                    column ->
                        new Batch.ColumnRead(
                            sheet.header(column), sheet.columns().all().get(column).field()))
                .toList(),
            new Batch.Counts(
                (int) made.lines().stream().map(Made.Line::row).distinct().count(),
                made.drafts().size()),
            left(check.rows()),
            upload.state().submitted());
    return new Draft(Payloads.BATCH, Visibility.OFFICE, Payloads.tree(batch));
  }

  private static List<Batch.Left> left(List<Checked> rows) {
    return rows.stream()
        .filter(row -> !row.isReady())
        .map(
            row ->
                new Batch.Left(
                    row.row().line(),
                    row.standing(),
                    row.problems().stream()
                        .filter(problem -> problem.makes() != Standing.READY)
                        .map(Problem::key)
                        .toList()))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}

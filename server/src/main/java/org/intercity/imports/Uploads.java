package org.intercity.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.intercity.journal.Database;
import org.intercity.journal.Signature;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists that wait to be signed off, each seen by its office alone. They lie in the database, so
 * that they outlive a restart and any node answers; after a week nobody wanted them.
 */
@Service
public class Uploads {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final String COLUMNS =
      "id, account, what, file, packed, choices, revision, made, submitted, returned";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Database database;
  private final Clock clock;

  Uploads(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A list in a line, without its file. */
  public record Line(String id, What what, String file, Upload.State state) {}

  /** Keeps a file that can be read as a table; gives its name. */
  public String add(Signature by, What what, String name, byte[] bytes) {
    sweep();
    String id = UUID.randomUUID().toString();
    Upload upload =
        new Upload(
            id,
            what,
            new Upload.File(name, bytes),
            Choices.NONE,
            0,
            new Upload.State(by.author(), clock.instant(), null, null));
    upload.tables();
    database.write(
        db ->
            db.sql(
                    "INSERT INTO import_upload (id, office, account, what, file, packed, choices,"
                        + " revision, made) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)")
                .params(
                    id,
                    by.actedFor(),
                    by.author(),
                    what.word(),
                    name,
                    packed(bytes),
                    MAPPER.writeValueAsString(Choices.NONE),
                    clock.instant().toString())
                .update());
    return id;
  }

  /** What waits in an office, the newest first. */
  public List<Line> list(String office) {
    return database
        .reads()
        .sql(
            "SELECT id, account, what, file, made, submitted, returned FROM import_upload"
                + " WHERE office = ? AND (made >= ? OR submitted IS NOT NULL) ORDER BY made DESC, id")
        .params(office, oldest())
        .query(
            (row, _) ->
                new Line(
                    row.getString("id"),
                    What.of(row.getString("what")),
                    row.getString("file"),
                    state(row)))
        .list();
  }

  public Optional<Upload> find(String office, String id) {
    return find(database.reads(), office, id);
  }

  private Optional<Upload> find(JdbcClient db, String office, String id) {
    return db.sql(
            "SELECT "
                + COLUMNS
                + " FROM import_upload WHERE id = ? AND office = ?"
                + " AND (made >= ? OR submitted IS NOT NULL)")
        .params(id, office, oldest())
        .query((row, _) -> upload(row))
        .optional();
  }

  private static Upload.State state(ResultSet row) throws SQLException {
    return new Upload.State(
        row.getString("account"),
        Instant.parse(row.getString("made")),
        row.getString("submitted"),
        row.getString("returned"));
  }

  private static Upload upload(ResultSet row) throws SQLException {
    return new Upload(
        row.getString("id"),
        What.of(row.getString("what")),
        new Upload.File(row.getString("file"), unpacked(row.getString("packed"))),
        MAPPER.readValue(row.getString("choices"), Choices.class),
        row.getLong("revision"),
        state(row));
  }

  /** Keeps what was decided; one who looked at another revision is told. */
  public void decide(String office, String id, long revision, UnaryOperator<Choices> change) {
    database.write(
        db -> {
          Upload upload = require(db, office, id, revision);
          return db.sql(
                  "UPDATE import_upload SET choices = ?, revision = revision + 1 WHERE id = ?")
              .params(MAPPER.writeValueAsString(change.apply(upload.choices())), id)
              .update();
        });
  }

  /** The list as it was looked at; one that is gone or was changed meanwhile is refused. */
  Upload require(JdbcClient db, String office, String id, long revision) {
    return find(db, office, id)
        .filter(upload -> upload.revision() == revision)
        .orElseThrow(() -> new UserError("imports.error.moved"));
  }

  /**
   * Takes a list out within a transaction: of two who sign it off, one finds it gone.
   *
   * @param revision as it was looked at
   */
  Upload take(JdbcClient db, String office, String id, long revision) {
    Upload upload = require(db, office, id, revision);
    int gone =
        db.sql("DELETE FROM import_upload WHERE id = ? AND revision = ?")
            .params(id, revision)
            .update();
    if (gone != 1) {
      throw new UserError("imports.error.moved");
    }
    return upload;
  }

  /** Has it looked at a second time. */
  void submit(Signature by, String id, long revision) {
    mark(by.actedFor(), id, revision, by.author(), null);
  }

  /** Gives it back to be changed, and says why. */
  public void sendBack(Signature by, String id, long revision, String reason) {
    if (reason.isBlank()) {
      throw new UserError("accounts.error.no_reason");
    }
    mark(by.actedFor(), id, revision, null, reason.strip());
  }

  private void mark(
      String office,
      String id,
      long revision,
      @Nullable String submitted,
      @Nullable String returned) {
    database.write(
        db -> {
          require(db, office, id, revision);
          return db.sql(
                  "UPDATE import_upload SET submitted = ?, returned = ?, revision = revision + 1"
                      + " WHERE id = ?")
              .param(submitted)
              .param(returned)
              .param(id)
              .update();
        });
  }

  /** Throws a list away; nothing of it was entered. */
  public void discard(String office, String id) {
    database.write(
        db ->
            db.sql("DELETE FROM import_upload WHERE id = ? AND office = ?")
                .params(id, office)
                .update());
  }

  /** Throws away what nobody wanted. */
  @Scheduled(fixedDelayString = "PT1H")
  public void sweep() {
    database.write(
        db ->
            db.sql("DELETE FROM import_upload WHERE made < ? AND submitted IS NULL")
                .param(oldest())
                .update());
  }

  private String oldest() {
    return clock.instant().minus(KEPT).toString();
  }

  private static String packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }

  private static byte[] unpacked(String text) {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}

package org.intercity.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteException;

/**
 * The failures of a database that its keeper can mend (no room, no right, locked, damaged, out of
 * reach) as user errors; every other failure stays what it is.
 *
 * @param place of the database, for the message
 */
record StorageErrors(String place) implements SQLExceptionTranslator {

  private static final SQLExceptionTranslator OTHERS = new SQLExceptionSubclassTranslator();

  /** A client whose queries fail with user errors where the user can mend the cause. */
  JdbcClient client(DataSource connections) {
    JdbcTemplate template = new JdbcTemplate();
    template.setDataSource(connections);
    template.setExceptionTranslator(this);
    return JdbcClient.create(template);
  }

  @Override
  public @Nullable DataAccessException translate(
      String task, @Nullable String sql, SQLException failure) {
    Optional<UserError> error = find(failure);
    if (error.isPresent()) {
      throw error.get();
    }
    return OTHERS.translate(task, sql, failure);
  }

  /** What to throw for a failure met outside a query. */
  RuntimeException explain(Exception failure) {
    return find(failure)
        .<RuntimeException>map(error -> error)
        .orElseGet(() -> new IllegalStateException(place + ": " + failure.getMessage(), failure));
  }

  /** What to throw for a failure of a file or a folder. */
  static RuntimeException explain(Path file, IOException failure) {
    return noRoom(String.valueOf(failure.getMessage()))
        ? new UserError("journal.disk.full", file.toString())
        : failure instanceof NoSuchFileException
            ? new UserError("journal.folder.missing", file.toString())
            : new UserError("journal.folder.unwritable", file.toString(), reason(failure));
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "access denied";
      case FileAlreadyExistsException there -> there.getFile() + " is a file";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(failure.getMessage());
    };
  }

  private Optional<UserError> find(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Throwable::getCause)
        .takeWhile(cause -> cause != null)
        .flatMap(cause -> known(cause).stream())
        .findFirst();
  }

  private Optional<UserError> known(Throwable cause) {
    return switch (cause) {
      case UserError error -> Optional.of(error);
      case SQLiteException failure ->
          sqlite(failure.getErrorCode() & 0xff).map(key -> new UserError(key, place));
      case NativeLibraryNotFoundException _ ->
          Optional.of(new UserError("journal.sqlite.native", System.getProperty("java.io.tmpdir")));
      case SQLException failure when failure.getSQLState() != null ->
          postgres(failure.getSQLState()).map(key -> new UserError(key, place));
      default -> Optional.empty();
    };
  }

  private static Optional<String> sqlite(int code) {
    return Optional.ofNullable(
        switch (code) {
          case 5, 6 -> "journal.locked";
          case 8, 14 -> "journal.file.unwritable";
          case 10 -> "journal.file.failing";
          case 11, 26 -> "journal.damaged";
          case 13 -> "journal.disk.full";
          default -> null;
        });
  }

  private static Optional<String> postgres(String state) {
    return Optional.ofNullable(
        switch (state) {
          case "28P01", "28000" -> "journal.postgres.refused";
          case "3D000" -> "journal.postgres.nodatabase";
          case "53100" -> "journal.disk.full";
          case "25006" -> "journal.postgres.standby";
          case "55P03" -> "journal.locked";
          default ->
              state.startsWith("08") || state.startsWith("57P")
                  ? "journal.postgres.unreachable"
                  : null;
        });
  }

  private static boolean noRoom(String message) {
    return message.contains("No space left") || message.contains("Disk quota exceeded");
  }
}

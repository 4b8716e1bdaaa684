package org.intercity.publishers;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;

/** Says why a file of places is refused as a whole, so that a door can word it for its user. */
public final class UnreadablePlaces extends RuntimeException {

  private final String source;
  private final Reason reason;
  private final String detail;

  /** What stands in the way. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** It cannot be read: a folder, or forbidden; the detail is the system's message. */
    INACCESSIBLE,
    /** No bytes, or nothing in the zip. */
    EMPTY,
    /** A zip, gzip, DBF or JSON that breaks off or is damaged; the detail says where, if known. */
    TRUNCATED,
    /** Unpacks to more than any publisher's file; the detail is the limit in bytes. */
    TOO_LARGE,
    /** No publisher's file that is known here. */
    UNKNOWN_FORMAT,
    /** Not the columns of its format; the detail says which were found. */
    WRONG_COLUMNS,
    /** Not UTF-8; the detail names the encoding it seems to have. */
    WRONG_ENCODING,
    /** A layer that was not written to its end, was changed, or is of another version. */
    DAMAGED_LAYER,
    /** A layer or a download cannot be written; the detail is the system's message. */
    NOT_WRITTEN,
    /** The publisher's server does not answer; the detail is the system's message. */
    UNREACHABLE,
    /** The publisher's server answers, but with no file; the detail is the HTTP status. */
    NOT_SERVED,
    /** The download broke off; what came is kept and the next attempt goes on from there. */
    INTERRUPTED
  }

  public UnreadablePlaces(String source, Reason reason, String detail) {
    super(
        source
            + ": "
            + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + (detail.isEmpty() ? "" : " (" + detail + ")"));
    this.source = source;
    this.reason = reason;
    this.detail = detail;
  }

  UnreadablePlaces(Path file, Reason reason, String detail) {
    this(file.toString(), reason, detail);
  }

  static UnreadablePlaces because(Path file, IOException problem) {
    Reason reason =
        switch (problem) {
          case NoSuchFileException _ -> Reason.MISSING;
          case ZipException _ -> Reason.TRUNCATED;
          case EOFException _ -> Reason.TRUNCATED;
          default -> Reason.INACCESSIBLE;
        };
    return new UnreadablePlaces(file, reason, message(problem));
  }

  static UnreadablePlaces notWritten(Path file, IOException problem) {
    return new UnreadablePlaces(file, Reason.NOT_WRITTEN, message(problem));
  }

  /** The system's words for it, without the file's name, which the message has already. */
  private static String message(IOException problem) {
    String said =
        problem instanceof FileSystemException file ? file.getReason() : problem.getMessage();
    return Objects.requireNonNullElse(said, "");
  }

  /** The key of its message: {@code places.truncated}. */
  public String code() {
    return "places." + reason.name().toLowerCase(Locale.ROOT);
  }

  /** What the message is about: the file or address, then the detail. */
  public List<String> arguments() {
    return List.of(source, detail);
  }

  /** The file, layer or address. */
  public String source() {
    return source;
  }

  public Reason reason() {
    return reason;
  }

  /** More about it, or blank; language-free. */
  public String detail() {
    return detail;
  }
}

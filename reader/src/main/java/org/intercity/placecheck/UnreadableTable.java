package org.intercity.placecheck;

import java.util.List;
import java.util.Locale;

/** Says why a table cannot be checked at all, so that a door can word it for its user. */
public final class UnreadableTable extends RuntimeException {

  private final String file;
  private final Reason reason;
  private final String detail;

  /** What stands in the way. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** It cannot be read: a folder, or forbidden; the detail is the system's message. */
    INACCESSIBLE,
    /** No bytes at all. */
    EMPTY,
    /** Not UTF-8, or bytes that no text has; the detail is the row. */
    NOT_TEXT,
    /** No name and country in the first row; the detail is what stands there. */
    NO_COLUMNS,
    /** A quote that is never closed; the detail is the row where it opens. */
    UNCLOSED_QUOTE
  }

  UnreadableTable(String file, Reason reason, String detail) {
    super(file + ": " + reason.name().toLowerCase(Locale.ROOT) + " " + detail);
    this.file = file;
    this.reason = reason;
    this.detail = detail;
  }

  /** The key of its message: {@code places.check.no_columns}. */
  public String code() {
    return "places.check." + reason.name().toLowerCase(Locale.ROOT);
  }

  /** What the message is about: the file, then the detail. */
  public List<String> arguments() {
    return List.of(file, detail);
  }

  public Reason reason() {
    return reason;
  }
}

package org.intercity.sources;

import java.util.Locale;

/** Says why no article could be made of a document, so that a door can word it for its user. */
public final class UnreadableDocument extends RuntimeException {

  private final String document;
  private final Reason reason;
  private final String detail;

  /** What stands in the way. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** The file cannot be read: a folder, or forbidden; the detail is the system's message. */
    INACCESSIBLE,
    /** Nothing but white space. */
    EMPTY,
    /** Not text; the detail names the format where it is known. */
    BINARY,
    /** A paper that asks for a password; the detail names its form. */
    LOCKED,
    /** A paper of a known form, which is the detail, that cannot be opened. */
    DAMAGED,
    /** A paper without a word of text, most likely a scan; the detail names its form. */
    SCAN,
    /** Over {@link Documents#LIMIT}; the detail is that limit in bytes. */
    TOO_LARGE,
    /** No character encoding makes sense of the bytes. */
    UNKNOWN_ENCODING,
    /** No letters to tell a language by. */
    UNKNOWN_LANGUAGE,
    /** JSON that breaks off or is none; the detail gives line and column. */
    MALFORMED_JSON,
    /** JSON without "text" or "html". */
    NO_TEXT,
    /** A page without any words, or whose words are put there by a script only. */
    EMPTY_PAGE,
    /** In a language that its reader has not learnt; the detail is the language's code. */
    UNREAD_LANGUAGE,
    /** The reader itself failed on it; the detail is the fault. */
    FAULT,
    /** "published" is no day; the detail is what it holds. */
    BAD_DATE
  }

  public UnreadableDocument(String document, Reason reason, String detail) {
    super(
        document
            + ": "
            + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + (detail.isEmpty() ? "" : " (" + detail + ")"));
    this.document = document;
    this.reason = reason;
    this.detail = detail;
  }

  /** The caller's name for it. */
  public String document() {
    return document;
  }

  public Reason reason() {
    return reason;
  }

  /** More about it, or blank; language-free. */
  public String detail() {
    return detail;
  }
}

package org.intercity.journal;

/**
 * Whose internal entries somebody may see and change: those signed off for one body. What is for
 * everybody is in every scope. Each query for what an office keeps to itself takes one.
 *
 * @param actedFor the body, as signatures name it
 */
public record Scope(String actedFor) {

  /** Whether what the entry says may be read in this scope. */
  public boolean covers(Entry entry) {
    return switch (entry.visibility()) {
      case PUBLIC -> true;
      case OFFICE, PERSONAL -> entry.by().actedFor().equals(actedFor);
    };
  }
}

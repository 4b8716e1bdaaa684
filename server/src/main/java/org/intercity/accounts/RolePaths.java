package org.intercity.accounts;

import java.util.List;

/**
 * Paths that a room keeps for one role. Without it a reader may look at every page, and an officer
 * alone may change anything.
 */
public record RolePaths(Role role, List<String> patterns) {

  public RolePaths {
    patterns = List.copyOf(patterns);
  }

  public static RolePaths of(Role role, String... patterns) {
    return new RolePaths(role, List.of(patterns));
  }
}

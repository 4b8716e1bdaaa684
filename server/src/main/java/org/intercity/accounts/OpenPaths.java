package org.intercity.accounts;

import java.util.List;

/** Paths that a room opens to everybody; without it every page needs a sign-in. */
public record OpenPaths(List<String> patterns) {

  public OpenPaths {
    patterns = List.copyOf(patterns);
  }

  public static OpenPaths of(String... patterns) {
    return new OpenPaths(List.of(patterns));
  }
}

package org.intercity.imports;

import java.util.Locale;

/** How a row stands; what counts more comes later. */
public enum Standing {
  READY,
  DUPLICATE,
  DOUBTFUL,
  WRONG,
  LEFT_OUT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

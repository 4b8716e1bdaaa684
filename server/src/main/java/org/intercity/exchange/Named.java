package org.intercity.exchange;

import org.intercity.register.BodyId;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/**
 * A body or a group as it is called, and which body it is where that is known.
 *
 * @param name as written
 */
public record Named(String name, @Nullable BodyId body) {

  /** Whether both mean one body: by what it is where both know, else by how it is called. */
  public boolean isSame(Named other) {
    return (body != null && other.body != null)
        ? body.equals(other.body)
        : Names.fold(name).equals(Names.fold(other.name));
  }
}

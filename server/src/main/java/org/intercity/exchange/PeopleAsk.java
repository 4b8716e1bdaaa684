package org.intercity.exchange;

import java.util.Set;
import org.intercity.register.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * Which posts or people are asked for; what is null does not matter.
 *
 * @param name the beginning of a name or of one of its parts, in any script; a post is found by its
 *     title, its body and whoever held it
 * @param bodies those one of which the post belongs to; none at all where this is empty
 */
public record PeopleAsk(@Nullable String name, @Nullable Set<BodyId> bodies, Ask.Page page) {

  public PeopleAsk {
    name = name == null || name.isBlank() ? null : name.strip();
    bodies = bodies == null ? null : Set.copyOf(bodies);
  }

  public PeopleAsk piece(int size, int from) {
    return new PeopleAsk(name, bodies, new Ask.Page(size, from));
  }
}

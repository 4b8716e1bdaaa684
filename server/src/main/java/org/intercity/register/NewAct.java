package org.intercity.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act before it has its number. */
public record NewAct(
    ActType type,
    Kind kind,
    List<BodyId> by,
    Act.When when,
    Act.Paper paper,
    @Nullable String note) {

  public NewAct {
    by = List.copyOf(by);
  }

  Act numbered(ActId id) {
    return new Act(id, type, kind, by, when, paper, note);
  }
}

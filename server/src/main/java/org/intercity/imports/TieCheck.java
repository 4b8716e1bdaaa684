package org.intercity.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intercity.edtf.EdtfDate;
import org.intercity.proposals.Imports;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.RegisterView;

/** Finds ties that the list has twice, and those that the register has. */
final class TieCheck {

  private final RegisterView register;
  private final Map<Key, Integer> seen = new HashMap<>();

  /** What makes two rows one. */
  private record Key(Set<BodyId> parties, String kind, String day) {}

  TieCheck(RegisterView register) {
    this.register = register;
  }

  void check(RowReader row, Reading.OfTie tie) {
    Integer first = seen.putIfAbsent(key(tie), row.row().line());
    if (first != null) {
      row.problem(Standing.DUPLICATE, "twice", first);
    }
    List<Imports.Listed> listed = TieStatements.of(tie, List.of());
    List<Imports.KnownStep> known =
        listed.stream().flatMap(each -> Imports.known(register, each).stream()).toList();
    if (!known.isEmpty()) {
      boolean all = known.size() == listed.size();
      boolean disputed = known.stream().anyMatch(Imports.KnownStep::disputed);
      row.problems()
          .add(
              Problem.of(
                      all ? Standing.DUPLICATE : Standing.READY,
                      !all ? "adds" : disputed ? "disputed" : "known",
                      known.getFirst().tie().id().value())
                  .with(List.of(said(known.getFirst()))));
    }
  }

  private static Key key(Reading.OfTie tie) {
    return new Key(
        tie.parties().stream().map(Body::id).collect(Collectors.toSet()),
        tie.kind().word(),
        Optional.ofNullable(tie.signed()).map(EdtfDate::text).orElse(""));
  }

  private static Problem.Known said(Imports.KnownStep step) {
    String parties =
        step.tie().parties().stream().map(Body::name).collect(Collectors.joining(" – "));
    String day =
        step.act() == null || step.act().when().date() == null
            ? ""
            : ", " + step.act().when().date().text();
    return new Problem.Known(step.tie().id().value(), parties + day);
  }
}

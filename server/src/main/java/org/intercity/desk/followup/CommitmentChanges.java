package org.intercity.desk.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Commitment;

/** What one version of a promise changed in the one before, field by field. */
final class CommitmentChanges {

  private static final List<Field> FIELDS =
      List.of(
          new Field("what", Commitment::what),
          new Field("owner", each -> each.owner().name()),
          new Field("due", each -> text(Optional.ofNullable(each.due()).map(EdtfDate::text))),
          new Field("ties", each -> TieNumbers.written(each.of().ties())),
          new Field(
              "of", each -> text(Optional.ofNullable(each.of().made()).map(Object::toString))),
          new Field("state", each -> each.outcome().state().word()),
          new Field(
              "on", each -> text(Optional.ofNullable(each.outcome().on()).map(EdtfDate::text))),
          new Field("note", each -> text(Optional.ofNullable(each.outcome().reason()))),
          new Field("bases", each -> Integer.toString(each.bases().size())));

  private record Field(String name, Function<Commitment, String> value) {}

  private CommitmentChanges() {}

  static List<CommitmentPage.Change> between(Commitment before, Commitment after) {
    List<CommitmentPage.Change> changes = new ArrayList<>();
    for (Field field : FIELDS) {
      String was = field.value().apply(before);
      String is = field.value().apply(after);
      if (!was.equals(is)) {
        changes.add(new CommitmentPage.Change(field.name(), was, is));
      }
    }
    return changes;
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }
}

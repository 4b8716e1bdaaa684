package org.intercity.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Named;
import org.intercity.exchange.Person;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/** Reads a row of a list of people. */
final class ContactReader {

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  private ContactReader() {}

  static @Nullable Reading read(RowReader row) {
    List<String> names = names(row);
    Named of = organisation(row);
    String post = row.text(Field.POST);
    String mail = row.text(Field.MAIL);
    if (mail != null && !MAIL.matcher(mail).matches()) {
      row.problem(Standing.DOUBTFUL, "mail", mail);
      mail = null;
    }
    Person.Reach reach =
        new Person.Reach(mail, row.text(Field.PHONE), row.text(Field.ADDRESS), null);
    Reading.Term term = term(row);
    String note = TieReader.notes(row);
    if (post != null && of == null) {
      row.problem(Standing.DOUBTFUL, "no_organisation", post);
    }
    if (post == null && of != null) {
      row.problem(Standing.DOUBTFUL, "no_post", of.name());
    }
    return names.isEmpty() ? null : new Reading.OfContact(names, of, post, reach, term, note);
  }

  private static List<String> names(RowReader row) {
    List<String> names = new ArrayList<>();
    String first = row.text(Field.NAME);
    if (first != null) {
      names.add(first);
    }
    for (String other : row.row().texts(Field.OTHER_NAME)) {
      if (names.stream().noneMatch(name -> Names.fold(name).equals(Names.fold(other)))) {
        names.add(other);
        row.say(Field.OTHER_NAME, other, null);
      }
    }
    if (names.isEmpty()) {
      row.problem(Standing.WRONG, "no_name");
    }
    return names;
  }

  private static @Nullable Named organisation(RowReader row) {
    String written = row.row().text(Field.ORGANISATION);
    if (written.isEmpty()) {
      return null;
    }
    PlaceFinder.Found found = row.found(written, row.country());
    if (found.place() != null) {
      row.say(Field.ORGANISATION, found.place(), found.why());
      return new Named(written, BodyId.of(BodyKind.GOVERNMENT, found.place().id()));
    }
    row.say(Field.ORGANISATION, written, null);
    if (found.why().equals("several") || found.why().equals("part")) {
      row.unclear(found, written, "organisation_" + found.why());
    } else if (found.why().equals("unknown")) {
      row.problem(Standing.READY, "organisation", written);
    }
    return new Named(written, null);
  }

  private static Reading.Term term(RowReader row) {
    EdtfDate from = row.day(Field.FROM);
    EdtfDate to = row.day(Field.TO);
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      row.problem(Standing.WRONG, "ends_before", from, to);
    }
    return from instanceof EdtfDate.Interval(var begins, var ends) && to == null
        ? new Reading.Term(begins, ends)
        : new Reading.Term(from, to);
  }
}

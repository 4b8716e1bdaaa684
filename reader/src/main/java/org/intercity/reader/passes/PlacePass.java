package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import org.intercity.reader.BodyKind;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.passes.PlaceGroups.Group;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;

/** Marks places and countries, and resolves each place in its company. */
final class PlacePass implements Pass {

  @Override
  public String name() {
    return "places";
  }

  @Override
  public String says() {
    return "Finds places, joins each with the province and country beside it, and decides which"
        + " place a name means.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Group> groups = new PlaceGroups(draft).of(PlaceMentions.in(draft));
    PlaceSense sense = new PlaceSense(draft, groups);
    List<Mark> marks = new ArrayList<>();
    for (Group group : groups) {
      if (group.head().isCountry()) {
        String iso = group.head().places().getFirst().country();
        marks.add(new Term(group.span().start(), group.span().end(), Type.COUNTRY, iso));
      } else {
        Where where = sense.of(group);
        Span span = group.span();
        Span head = group.head().span();
        marks.add(new Site(span.start(), span.end(), head, where, BodyKind.GOVERNMENT, Duty.PLAIN));
      }
    }
    return draft
        .with(draft.marks().without(mark -> mark.type() == Type.COUNTRY).with(marks))
        .noting(sense.notes());
  }
}

package org.intercity.desk.visits;

import java.util.List;
import java.util.Optional;
import org.intercity.desk.AttachedPapers;
import org.intercity.desk.Typed;
import org.intercity.desk.WrittenPlaces;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Money;
import org.intercity.exchange.Named;
import org.intercity.exchange.Visit;
import org.intercity.register.TieId;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** Writes a visit into its form; {@link VisitForm} reads it back. */
record VisitWriting(WrittenPlaces places, Known known, Words words) {

  /** The parts of the form that have rows. */
  static final List<String> PARTS = List.of("p", "s", "g", "c");

  Typed write(Visit visit) {
    Typed.Writing form = new Typed.Writing();
    form.put("purpose", Optional.ofNullable(visit.about().purpose()).orElse(""));
    period(form, visit.about().period());
    form.put("ties", String.join(", ", visit.about().ties().stream().map(TieId::value).toList()));
    visit.about().fields().forEach(field -> form.put("field", field));
    Named of = visit.delegation().of();
    form.put("of", of.name());
    if (of.body() == null) {
      form.put("written", "of");
    }
    people(form, visit);
    for (int i = 0; i < visit.stops().size(); i++) {
      stop(form, "s" + (i + 1), visit.stops().get(i));
    }
    for (int i = 0; i < visit.account().gifts().size(); i++) {
      gift(form, "g" + (i + 1), visit.account().gifts().get(i));
    }
    for (int i = 0; i < visit.account().costs().size(); i++) {
      Visit.Cost cost = visit.account().costs().get(i);
      form.put("c" + (i + 1) + ".name", cost.what());
      money(form, "c" + (i + 1), cost.amount());
    }
    visit.account().papers().forEach(paper -> form.put("paper", AttachedPapers.written(paper)));
    return form.lines("results", visit.account().results()).typed();
  }

  private static void period(Typed.Writing form, @Nullable EdtfDate period) {
    if (period instanceof EdtfDate.Interval(var from, var to)) {
      form.put("from", from).put("to", to);
    } else if (period != null) {
      form.put("from", period);
    }
  }

  private void people(Typed.Writing form, Visit visit) {
    int at = 0;
    for (Visit.Member member : visit.everybody().toList()) {
      String row = "p" + ++at;
      Optional<Known.Contact> contact = known.find(member.person());
      if (contact.isEmpty()) {
        form.put(row + ".erased", member.person());
      } else {
        form.put(row + ".name", contact.get().name()).put(row + ".who", contact.get().id());
      }
      contact
          .map(Known.Contact::post)
          .ifPresent(
              post -> form.put(row + ".post", post.title()).put(row + ".body", post.of().name()));
      if (member.role() != null) {
        form.put(row + ".role", Roles.say(member.role(), words));
      }
      if (member.equals(visit.delegation().head())) {
        form.put(row + ".head", "1");
      }
    }
  }

  private void stop(Typed.Writing form, String row, Visit.Stop stop) {
    form.put(row + ".name", places.written(stop.place()));
    if (stop.place().place() == null) {
      form.put("written", row);
    }
    if (stop.day() != null) {
      form.put(row + ".day", stop.day());
    }
    form.lines(row + ".hosts", stop.hosts().stream().map(Named::name).toList());
    form.lines(row + ".programme", stop.programme());
  }

  private void gift(Typed.Writing form, String row, Visit.Gift gift) {
    form.put(row + ".name", gift.what()).put(row + ".way", gift.received() ? "received" : "given");
    if (gift.value() != null) {
      money(form, row, gift.value());
    }
    if (gift.person() != null) {
      known
          .find(gift.person())
          .ifPresent(who -> form.put(row + ".person", who.told()).put(row + ".who", who.id()));
    }
  }

  private static void money(Typed.Writing form, String row, Money money) {
    form.put(row + ".amount", money.amount()).put(row + ".currency", money.currency());
  }
}

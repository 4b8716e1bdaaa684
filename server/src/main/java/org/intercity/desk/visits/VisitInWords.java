package org.intercity.desk.visits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.desk.Called;
import org.intercity.desk.Dates;
import org.intercity.desk.Foundation;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Attached;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Visit;
import org.intercity.register.TieId;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** What a version of a visit says, field by field, in the reader's language. */
record VisitInWords(Words words, Dates dates, Called called, Known known) {

  Map<String, List<String>> say(Visit visit) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Visit.About about = visit.about();
    Visit.Account account = visit.account();
    Visit.Member head = visit.delegation().head();
    put(fields, "state", Stream.of(words.say("visits.state." + visit.state().word())));
    put(fields, "cancelled", Stream.ofNullable(about.cancelled()));
    put(fields, "purpose", Stream.ofNullable(about.purpose()));
    put(fields, "period", Stream.ofNullable(say(about.period())));
    put(fields, "of", Stream.of(visit.delegation().of()).map(this::name));
    put(fields, "head", visit.everybody().limit(head == null ? 0 : 1).map(this::member));
    put(fields, "members", visit.delegation().members().stream().map(this::member));
    put(fields, "stops", visit.stops().stream().map(this::stop));
    put(fields, "programme", visit.stops().stream().flatMap(stop -> stop.programme().stream()));
    put(fields, "ties", about.ties().stream().map(TieId::value));
    put(fields, "fields", about.fields().stream().map(each -> words.say("desk.field." + each)));
    put(fields, "gifts", account.gifts().stream().map(this::gift));
    put(fields, "costs", account.costs().stream().map(this::cost));
    put(fields, "papers", account.papers().stream().map(Attached::name));
    put(fields, "results", account.results().stream());
    put(fields, "bases", Foundation.of(visit.bases()).stream().map(this::basis));
    return fields;
  }

  private void put(Map<String, List<String>> fields, String field, Stream<String> lines) {
    fields.put(words.say("visits." + field), lines.toList());
  }

  private String name(Named named) {
    return called.name(named).text();
  }

  private String member(Visit.Member member) {
    return joined(
        person(member.person()), member.role() == null ? null : Roles.say(member.role(), words));
  }

  private String person(ItemId id) {
    return known
        .find(id)
        .map(Known.Contact::name)
        .orElseGet(() -> words.say("visits.erased", id.toString()));
  }

  private String stop(Visit.Stop stop) {
    String hosts = stop.hosts().stream().map(this::name).collect(Collectors.joining(", "));
    return joined(
        called.name(stop.place()).text(), say(stop.day()), hosts.isEmpty() ? null : hosts);
  }

  private String gift(Visit.Gift gift) {
    return joined(
        words.say(gift.received() ? "visits.received" : "visits.given"),
        gift.what(),
        gift.value() == null ? null : new Sums(words.locale()).say(gift.value()),
        gift.person() == null ? null : person(gift.person()));
  }

  private String cost(Visit.Cost cost) {
    return joined(cost.what(), new Sums(words.locale()).say(cost.amount()));
  }

  private String basis(Foundation basis) {
    return basis.origin() != null
        ? basis.origin().called()
        : basis.how() == null
            ? words.say("desk.basis.office")
            : words.say("desk.basis.known", basis.how());
  }

  private @Nullable String say(@Nullable EdtfDate date) {
    return date == null ? null : dates.span(date);
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).flatMap(Stream::ofNullable).collect(Collectors.joining(" · "));
  }
}

package org.intercity.desk.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intercity.desk.ItemAddress;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.intercity.proposals.ProposalId;
import org.intercity.proposals.Proposals;
import org.intercity.proposals.Readings;
import org.intercity.register.BodyId;
import org.intercity.register.Register;
import org.intercity.register.TieId;
import org.springframework.stereotype.Component;

/** Where a number leads that was typed for a name: {@code V3}, {@code T12}, {@code #123}. */
@Component
public record Jump(
    Register register,
    Exchange exchange,
    Readings readings,
    Proposals proposals,
    Journal journal,
    Gazetteer gazetteer) {

  private static final Pattern ENTRY = Pattern.compile("#[1-9][0-9]{0,17}");
  private static final Pattern TIE = Pattern.compile("T[1-9][0-9]{0,8}");
  private static final Pattern READING = Pattern.compile("R[1-9][0-9]{0,8}");
  private static final Pattern PLACE = Pattern.compile("(gn\\d+|(ic|iso|wd)-[A-Za-z0-9-]{2,76})");

  /** The path; empty where it is no number, or the number of nothing that the scope sees. */
  public Optional<String> find(Scope scope, String typed) {
    String capital = typed.toUpperCase(Locale.ROOT);
    if (ENTRY.matcher(typed).matches()) {
      return Optional.of(Long.parseLong(typed.substring(1)))
          .filter(number -> number <= journal.head())
          .map(number -> "/journal/" + number);
    }
    if (TIE.matcher(capital).matches()) {
      return register.now().findTie(new TieId(capital)).map(tie -> "/ties/" + tie.id());
    }
    if (READING.matcher(capital).matches()) {
      return readings
          .find(scope, Integer.parseInt(capital.substring(1)))
          .map(reading -> "/read/" + reading.id());
    }
    return ItemId.find(capital)
        .flatMap(id -> item(scope, id))
        .or(() -> proposal(scope, typed))
        .or(() -> body(typed))
        .or(() -> place(typed));
  }

  /** The page of an item; where it has none, or the item is gone, the entry that tells of it. */
  private Optional<String> item(Scope scope, ItemId id) {
    ExchangeView kept = exchange.of(scope.actedFor());
    return kept.find(id)
        .map(held -> ItemAddress.find(id).orElse("/journal/" + held.entry()))
        .or(
            () ->
                kept.versions(id).stream()
                    .reduce((_, newer) -> newer)
                    .map(last -> "/journal/" + last.entry()))
        .or(
            () ->
                Optional.ofNullable(kept.people().erased(List.of(id)).get(id))
                    .map(erased -> ItemAddress.find(id).orElse("/journal/" + erased.tombstone())));
  }

  private Optional<String> proposal(Scope scope, String typed) {
    String form = typed.toLowerCase(Locale.ROOT).replaceFirst("^r", "R");
    return ProposalId.parse(form)
        .flatMap(id -> proposals.find(scope, id))
        .map(proposal -> "/proposals/" + proposal.id());
  }

  private Optional<String> body(String typed) {
    return BodyId.find(typed).flatMap(register.now()::findBody).map(body -> "/bodies/" + body.id());
  }

  private Optional<String> place(String typed) {
    return Optional.of(typed)
        .filter(text -> PLACE.matcher(text).matches())
        .map(PlaceId::new)
        .flatMap(gazetteer::find)
        .map(Place::id)
        .map(id -> "/places/" + id);
  }
}

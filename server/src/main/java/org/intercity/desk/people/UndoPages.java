package org.intercity.desk.people;

import java.util.Set;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Missing;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.register.Entered;
import org.intercity.words.UserError;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting an earlier version in force again, and taking back what was entered by mistake. */
@Controller
class UndoPages {

  private static final Set<Sort> OURS = Set.of(Sort.PERSON, Sort.POST, Sort.TENURE, Sort.ENCOUNTER);

  private final Exchange exchange;
  private final Signatures signatures;

  UndoPages(Exchange exchange, Signatures signatures) {
    this.exchange = exchange;
    this.signatures = signatures;
  }

  @PostMapping("/people/items/{id}/restore")
  String restore(
      @PathVariable String id, @RequestParam long version, @AuthenticationPrincipal SignedIn who) {
    Item item = exchange.restore(signatures.of(who), require(id), version);
    return "redirect:" + page(item) + "?done=restored";
  }

  @PostMapping("/people/items/{id}/withdraw")
  String withdraw(
      @PathVariable String id,
      @RequestParam long seen,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedIn who) {
    if (reason.isBlank()) {
      throw new UserError("people.error.reason");
    }
    ItemId asked = require(id);
    ExchangeView kept = exchange.of(signatures.of(who).actedFor());
    Item item = kept.find(asked).map(Entered::what).orElseThrow(Missing::new);
    exchange.withdraw(signatures.of(who), asked, seen, reason.strip());
    return "redirect:" + page(item) + "?done=withdrawn";
  }

  private static ItemId require(String id) {
    return ItemId.find(id).filter(found -> OURS.contains(found.sort())).orElseThrow(Missing::new);
  }

  private static String page(Item item) {
    if (item instanceof Tenure tenure) {
      return "/people/" + tenure.person();
    }
    if (item instanceof Encounter encounter) {
      return "/people/" + encounter.person();
    }
    return (item.id().sort() == Sort.POST ? "/posts/" : "/people/") + item.id();
  }
}

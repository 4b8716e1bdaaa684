package org.intercity.desk.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.desk.Called;
import org.intercity.desk.Foundation;
import org.intercity.desk.TieLine;
import org.intercity.desk.Ties;
import org.intercity.desk.Versions;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Link;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.journal.Digest;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** Lays out a visit as its page shows it. */
record VisitView(
    ExchangeView kept,
    RegisterView register,
    Called called,
    Versions versions,
    LocalDate today,
    @Nullable Body own) {

  VisitPage page(Entered<Visit> entered) {
    Visit visit = entered.what();
    Visit.Member head = visit.delegation().head();
    return new VisitPage(
        VisitLine.of(visit, called, own),
        entered.entry(),
        visit.state().next().stream().map(VisitState::word).toList(),
        new VisitPage.Travellers(
            head == null ? null : somebody(head),
            visit.delegation().members().stream().map(this::somebody).toList()),
        visit.stops().stream().map(this::stop).toList(),
        account(visit.account()),
        around(visit));
  }

  private VisitPage.Somebody somebody(Visit.Member member) {
    return somebody(member.person(), member.role());
  }

  private VisitPage.Somebody somebody(ItemId id, @Nullable String role) {
    Optional<Known.Contact> known = new Known(kept).find(id);
    return new VisitPage.Somebody(
        known.map(Known.Contact::id).orElse(id).toString(),
        known.map(Known.Contact::name).orElse(null),
        known
            .map(Known.Contact::post)
            .map(post -> post.title() + ", " + called.name(post.of()).text())
            .orElse(null),
        role,
        role != null && Roles.ALL.contains(role));
  }

  private VisitPage.Stop stop(Visit.Stop stop) {
    return new VisitPage.Stop(
        called.name(stop.place()),
        stop.place().place() == null ? null : stop.place().place().value(),
        stop.day(),
        stop.hosts().stream()
            .map(
                host ->
                    new VisitPage.Host(
                        called.name(host),
                        called.body(host).map(body -> body.id().value()).orElse(null)))
            .toList(),
        stop.programme());
  }

  private VisitPage.Account account(Visit.Account account) {
    Sums sums = new Sums(called.naming().locale());
    return new VisitPage.Account(
        account.gifts().stream().map(gift -> gift(gift, sums)).toList(),
        account.costs().stream()
            .map(cost -> new VisitPage.Cost(cost.what(), sums.say(cost.amount())))
            .toList(),
        sums.totals(account.costs().stream().map(Visit.Cost::amount)),
        account.papers().stream()
            .flatMap(
                paper ->
                    Digest.find(paper.document()).stream()
                        .map(digest -> new VisitPage.Paper(paper.name(), digest.hex())))
            .toList(),
        account.results());
  }

  private VisitPage.Gift gift(Visit.Gift gift, Sums sums) {
    return new VisitPage.Gift(
        gift.received(),
        gift.what(),
        gift.value() == null ? null : sums.say(gift.value()),
        gift.person() == null ? null : somebody(gift.person(), null));
  }

  private VisitPage.Around around(Visit visit) {
    Ties look = new Ties(called.naming(), today);
    List<TieLine> ties =
        visit.about().ties().stream()
            .flatMap(tie -> register.findTie(tie).stream())
            .map(look::line)
            .toList();
    Stream<Entered<Commitment>> promises =
        kept
            .list(Ask.all(Sort.COMMITMENT).linkedTo(Link.to(visit.id())), Commitment.class)
            .stream();
    return new VisitPage.Around(
        visit.about().cancelled(),
        ties,
        visit.about().fields(),
        promises.toList(),
        Foundation.of(visit.bases()),
        versions.of(kept.versions(visit.id())));
  }
}

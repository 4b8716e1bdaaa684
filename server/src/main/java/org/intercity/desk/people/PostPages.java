package org.intercity.desk.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Foundation;
import org.intercity.desk.Missing;
import org.intercity.desk.Signatures;
import org.intercity.desk.TextLanguage;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Looks;
import org.intercity.exchange.PeopleView;
import org.intercity.exchange.Post;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.journal.Signature;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a post: the durable contact, whoever holds it. */
@Controller
class PostPages {

  private final Exchange exchange;
  private final PersonView view;
  private final People people;
  private final Versions versions;
  private final Candidates candidates;
  private final Looks looks;
  private final Signatures signatures;

  PostPages(
      Exchange exchange,
      PersonView view,
      People people,
      Versions versions,
      Candidates candidates,
      Looks looks,
      Signatures signatures) {
    this.exchange = exchange;
    this.view = view;
    this.people = people;
    this.versions = versions;
    this.candidates = candidates;
    this.looks = looks;
    this.signatures = signatures;
  }

  @GetMapping("/posts/{id}")
  String show(
      @PathVariable String id,
      @RequestParam @Nullable String done,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ItemId asked = Offices.require(Sort.POST, id);
    Signature by = signatures.of(who);
    ExchangeView kept = exchange.of(by.actedFor());
    ItemId stays = kept.people().stays(List.of(asked)).getOrDefault(asked, asked);
    if (!stays.equals(asked)) {
      return "redirect:/posts/" + stays;
    }
    model.addAttribute("done", done);
    Optional<Entered<Post>> post = kept.find(asked, Post.class);
    if (post.isEmpty()) {
      List<Version> before = versions.of(asked, kept);
      if (before.isEmpty()) {
        throw new Missing();
      }
      model.addAttribute("id", id);
      model.addAttribute("versions", before);
      return "people/gone";
    }
    PersonView.Reader reader = new PersonView.Reader(by.actedFor(), locale);
    model.addAttribute("page", page(post.get(), kept, by, reader));
    model.addAttribute("alike", candidates.posts(post.get().what(), view.bodies(locale), reader));
    return "people/post";
  }

  private PostPage page(
      Entered<Post> post, ExchangeView kept, Signature by, PersonView.Reader reader) {
    PeopleView all = kept.people();
    Set<ItemId> posts = all.withMerged(List.of(post.what().id()));
    List<Entered<Tenure>> tenures = all.on(posts, Tenure.class);
    Map<ItemId, ItemId> stays =
        all.stays(tenures.stream().map(each -> each.what().person()).toList());
    looks.note(by, Looks.Purpose.PAGE, stays.values());
    Holders holders = Holders.of(tenures, stays);
    People.Roll names = people.named(reader.office(), reader.locale(), stays.keySet());
    return new PostPage(
        People.post(post.what(), view.bodies(reader.locale()), reader.locale()),
        post.entry(),
        about(post.what(), posts, all, reader.locale()),
        lines(holders, reader),
        holders.overlaps().stream()
            .map(pair -> new PostPage.Overlap(names.of(pair.get(0)), names.of(pair.get(1))))
            .toList(),
        doings(holders, all.withMerged(stays.values()), reader),
        versions.of(post.what().id(), kept));
  }

  private static PostPage.About about(
      Post post, Collection<ItemId> posts, PeopleView all, Locale reader) {
    return new PostPage.About(
        titles(post, reader),
        all.find(posts, Post.class).values().stream()
            .filter(each -> !each.what().id().equals(post.id()))
            .map(each -> new PersonPage.Merged(each.what().id(), each.what().title(), each.entry()))
            .toList(),
        Foundation.of(post.bases()));
  }

  static List<PersonPage.Spelling> titles(Post post, Locale reader) {
    return post.titles().stream()
        .map(
            title ->
                new PersonPage.Spelling(
                    title.text(),
                    TextLanguage.of(title.language(), title.text()),
                    title.language() == null
                        ? null
                        : Locale.forLanguageTag(title.language()).getDisplayName(reader)))
        .toList();
  }

  private List<PersonPage.TenureLine> lines(Holders holders, PersonView.Reader reader) {
    List<PersonPage.TenureLine> lines = view.lines(holders.tenures(), reader);
    List<PersonPage.TenureLine> withGaps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PersonPage.TenureLine line = lines.get(i);
      PersonPage.Time time = line.time();
      withGaps.add(
          new PersonPage.TenureLine(
              line.id(),
              line.holder(),
              line.post(),
              new PersonPage.Time(
                  time.from(), time.to(), time.seen(), time.holds(), holders.gapBefore(i)),
              line.entry(),
              line.bases()));
    }
    return withGaps.reversed();
  }

  /** Encounters with holders while they may have held it, and promises that came of their words. */
  private PostPage.Doings doings(Holders holders, Set<ItemId> everybody, PersonView.Reader reader) {
    List<Entered<Encounter>> met =
        view.on(everybody, Encounter.class, reader).reversed().stream()
            .filter(
                each ->
                    holders.tenures().stream()
                        .anyMatch(at -> isOf(each.what(), at.what(), holders)))
            .limit(50)
            .toList();
    Set<ItemId> made =
        Stream.concat(
                met.stream().flatMap(each -> Stream.ofNullable(each.what().met().during())),
                view.on(everybody, Remark.class, reader).stream().map(Entered::what).map(Item::id))
            .collect(Collectors.toSet());
    return new PostPage.Doings(view.encounters(met, reader), view.commitments(made, reader));
  }

  private static boolean isOf(Encounter encounter, Tenure tenure, Holders holders) {
    ItemId met = holders.people().getOrDefault(encounter.person(), encounter.person());
    ItemId holder = holders.people().getOrDefault(tenure.person(), tenure.person());
    return met.equals(holder)
        && (encounter.met().day() == null || tenure.mayHoldOn(encounter.met().day().latest()));
  }
}

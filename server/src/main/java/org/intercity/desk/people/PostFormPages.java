package org.intercity.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Naming;
import org.intercity.desk.PlaceNames;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Entered;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changing what a post is called and which body it belongs to. */
@Controller
@RequestMapping("/posts/{id}/edit")
class PostFormPages {

  private static final int TITLES = 4;

  private final Exchange exchange;
  private final PersonView view;
  private final Gazetteer gazetteer;
  private final Signatures signatures;

  PostFormPages(Exchange exchange, PersonView view, Gazetteer gazetteer, Signatures signatures) {
    this.exchange = exchange;
    this.view = view;
    this.gazetteer = gazetteer;
    this.signatures = signatures;
  }

  /** A post as typed; a body that is left as it stands is not looked up again. */
  record Form(long seen, List<String> title, List<String> language, String body, String kind) {
    Form {
      title = filled(title);
      language = filled(language);
      body = body == null ? "" : body;
      kind = kind == null ? "government" : kind;
    }

    private static List<String> filled(@Nullable List<String> typed) {
      return Stream.concat(
              typed == null ? Stream.empty() : typed.stream(), Stream.generate(() -> ""))
          .limit(TITLES)
          .toList();
    }

    List<Post.Title> titles(Problems problems) {
      List<Post.Title> all = new ArrayList<>();
      for (int i = 0; i < title.size(); i++) {
        if (!title.get(i).isBlank()) {
          all.add(new Post.Title(title.get(i).strip(), Typed.orNull(language.get(i))));
        }
      }
      if (all.isEmpty()) {
        problems.add("title1", "people.error.title");
      }
      return all.stream().distinct().toList();
    }
  }

  @GetMapping
  String ask(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Entered<Post> held = held(id, who);
    Post post = held.what();
    Form form =
        new Form(
            held.entry(),
            post.titles().stream().map(Post.Title::text).toList(),
            post.titles().stream()
                .map(title -> title.language() == null ? "" : title.language())
                .toList(),
            written(post.of(), locale),
            kind(post.of()));
    return form(post, form, new Problems(Words.in(locale)), model, locale);
  }

  private String written(Named of, Locale locale) {
    return view.bodies(locale)
        .place(of)
        .map(new PlaceNames(gazetteer, Naming.in(locale))::told)
        .orElse(of.name());
  }

  private static String kind(Named of) {
    String sort = BodyNames.sort(of);
    return sort == null ? "government" : sort;
  }

  @PostMapping
  String change(
      @PathVariable String id,
      @ModelAttribute("form") Form typed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Post before = held(id, who).what();
    Problems problems = new Problems(Words.in(locale));
    List<Post.Title> titles = typed.titles(problems);
    boolean isLeft =
        typed.body().equals(written(before.of(), locale)) && typed.kind().equals(kind(before.of()));
    Named of =
        isLeft
            ? before.of()
            : PostForm.body(
                typed.body(), typed.kind(), new PlaceNames(gazetteer, Naming.in(locale)), problems);
    if (problems.isEmpty() && of != null) {
      try {
        exchange.revise(
            signatures.of(who),
            before.id(),
            typed.seen(),
            held -> new Post(before.id(), of, titles, held.same(), held.bases()));
        return "redirect:/posts/" + id + "?done=changed";
      } catch (UserError stale) {
        problems.add("main", stale);
      }
    }
    return form(before, typed, problems, model, locale);
  }

  private Entered<Post> held(String id, SignedIn who) {
    ItemId asked = Offices.require(Sort.POST, id);
    return Offices.require(exchange, signatures.of(who).actedFor(), asked, Post.class);
  }

  private String form(Post post, Form typed, Problems problems, Model model, Locale locale) {
    model.addAttribute("post", People.post(post, view.bodies(locale), locale));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "people/editpost";
  }
}

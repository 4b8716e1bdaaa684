package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intercity.gazetteer.Level;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;
import org.jspecify.annotations.Nullable;

/** Marks people named with a post; a place in their post speaks for its body. */
final class PeoplePass implements Pass {

  /** What a pack says of a word that only holds that of a post: 市長会, a meeting of mayors. */
  private static final String NO_POST = "none";

  @Override
  public String name() {
    return "people";
  }

  @Override
  public String says() {
    return "Finds people by their posts, with the body they belong to; a place within a person's"
        + " name is no place.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Human> people = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      List<Human> here = new ArrayList<>();
      for (Match match : draft.matches("person", sentence)) {
        human(draft, match)
            .filter(human -> here.stream().noneMatch(human::overlaps))
            .ifPresent(here::add);
      }
      for (Match match : draft.matches("people", sentence)) {
        together(draft, match).stream()
            .filter(human -> here.stream().noneMatch(human::overlaps))
            .forEach(here::add);
      }
      people.addAll(here);
    }
    people.addAll(surnames(draft, people));
    people.sort(Comparator.comparingInt(Human::start));
    Draft marked = draft.with(mark(draft.marks(), people));
    List<Human> one = new OnePerson(marked, people).people();
    return marked.with(marked.marks().without(Human.class::isInstance).with(one));
  }

  /** "Mayors Vadkerti (Szeged) and Pešić (Subotica)": one word for the post of several. */
  private static List<Human> together(Draft draft, Match match) {
    List<Human> all = new ArrayList<>();
    Optional<Span> role = match.span("role");
    Optional<Mark> post =
        role.flatMap(span -> draft.marks().of(Type.POST, span).stream().findFirst());
    if (role.isEmpty() || !(post.orElse(null) instanceof Term term)) {
      return all;
    }
    for (String number : List.of("", "2", "3", "4")) {
      Optional<Span> name = match.span("name" + number).map(span -> nameIn(draft, span));
      if (name.filter(span -> span.length() > 0).isEmpty()) {
        continue;
      }
      Optional<Site> of = match.mark("of" + number, Site.class);
      Official official =
          new Official(
              withoutStop(draft.words(name.get()).strip()),
              draft.words(role.get()).strip(),
              of.map(site -> draft.words(site.head())).orElse(null));
      int end = of.map(Site::end).orElse(name.get().end());
      all.add(new Human(name.get().start(), end, official, name.get(), term.value()));
    }
    return all;
  }

  /** 福井町長, after 福井誠司町長: a place's name with a post is the surname of who holds the post. */
  private static List<Human> surnames(Draft draft, List<Human> people) {
    List<Human> more = new ArrayList<>();
    for (Mark mark : draft.marks().all()) {
      if (mark instanceof Site site && people.stream().noneMatch(site::overlaps)) {
        String words = draft.words(site);
        people.stream()
            .filter(human -> isSurname(draft, words, human, site))
            .findFirst()
            .ifPresent(human -> more.add(surname(draft, human, site)));
      }
    }
    return more;
  }

  private static boolean isSurname(Draft draft, String words, Human human, Site site) {
    String name = human.official().name();
    String role = role(human);
    return name.length() > words.length()
        && name.startsWith(words)
        && Character.isIdeographic(words.codePointAt(0))
        && !role.isEmpty()
        && draft.article().text().startsWith(role, site.end());
  }

  private static Human surname(Draft draft, Human human, Site site) {
    return new Human(
        site.start(),
        site.end() + role(human).length(),
        new Official(draft.words(site), human.official().role(), null),
        Span.of(site),
        human.postWord());
  }

  private static String role(Human human) {
    return Objects.requireNonNullElse(human.official().role(), "");
  }

  private static Optional<Human> human(Draft draft, Match match) {
    Optional<Term> post =
        match
            .span("role")
            .flatMap(role -> draft.marks().of(Type.POST, role).stream().findFirst())
            .map(Term.class::cast);
    Optional<Span> name = match.span("name").map(span -> nameIn(draft, span));
    if (post.filter(term -> !term.value().equals(NO_POST)).isEmpty()
        || name.isEmpty()
        || name.get().length() == 0) {
      return Optional.empty();
    }
    String words = withoutStop(draft.words(name.get()).strip());
    if (draft.marks().of(Site.class, name.get()).stream()
            .anyMatch(site -> site.length() >= name.get().length())
        && match.span("of").isEmpty()
        && match.span("body").isEmpty()) {
      return Optional.empty();
    }
    Span role = match.span("role").orElseThrow();
    Optional<Human> titled = titled(draft, match, name.get(), role, post.get());
    if (titled.isPresent()) {
      return titled;
    }
    Official official = new Official(words, draft.words(role).strip(), body(draft, match));
    int start = Math.min(name.get().start(), role.start());
    int of = match.span("of").map(Span::start).orElse(start);
    return Optional.of(
        new Human(
            Math.min(start, of), match.span().end(), official, name.get(), post.get().value()));
  }

  /** 福井|誠司町長: the name of a prefecture before that of a town's mayor is a surname. */
  private static Optional<Human> titled(Draft draft, Match match, Span name, Span role, Term post) {
    Optional<Level> level = draft.aids().pack().level(draft.words(role));
    Optional<Site> of = match.mark("of", Site.class).filter(site -> site.end() == name.start());
    Where where = of.map(Site::where).orElse(null);
    if (level.isEmpty() || where == null || where.level() == level.get()) {
      return Optional.empty();
    }
    Span whole = new Span(of.orElseThrow().start(), name.end());
    return Optional.of(
        new Human(
            whole.start(),
            match.span().end(),
            new Official(draft.words(whole), draft.words(role).strip(), null),
            whole,
            post.value()));
  }

  /** A full stop after a whole word ends the sentence; after an initial it is the name's. */
  private static String withoutStop(String name) {
    return name.length() > 2
            && name.endsWith(".")
            && Character.isLowerCase(name.charAt(name.length() - 2))
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /** Without words that begin a sentence and are nobody's name. */
  private static Span nameIn(Draft draft, Span span) {
    Span name = span;
    for (Mark mark : draft.marks().of(Type.NAMELESS, span)) {
      if (mark.start() == name.start()) {
        int next = Math.min(mark.end(), name.end());
        while (next < name.end() && Character.isWhitespace(draft.article().text().charAt(next))) {
          next++;
        }
        name = new Span(next, name.end());
      }
    }
    int start = name.start();
    while (start < name.end() && !Character.isLetter(draft.article().text().charAt(start))) {
      start++;
    }
    return new Span(start, name.end());
  }

  private static @Nullable String body(Draft draft, Match match) {
    Optional<Span> body = match.span("body").filter(span -> span.length() > 0);
    if (body.isPresent()) {
      return draft.words(body.get()).strip();
    }
    return match
        .mark("of", Site.class)
        .map(site -> draft.words(site.head()))
        .or(() -> match.span("of").map(draft::words))
        .orElse(null);
  }

  private static Marks mark(Marks marks, List<Human> people) {
    List<Mark> posts = new ArrayList<>();
    for (Mark mark : marks.all()) {
      if (mark instanceof Site site) {
        boolean named = people.stream().anyMatch(human -> human.name().overlaps(site));
        boolean post = people.stream().anyMatch(human -> human.overlaps(site));
        if (post && !named) {
          posts.add(site.as(Duty.POST));
        }
      }
    }
    return marks
        .without(
            mark ->
                mark instanceof Site site
                    && people.stream().anyMatch(human -> human.overlaps(site)))
        .with(posts)
        .with(people);
  }
}

package org.intercity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/**
 * Files people with their posts. One name is one person unless the posts belong to different
 * bodies: namesakes are many where names are short, and two people made one cannot be told apart.
 */
record PeopleFiling(Drafting items, Resolved resolved, Article article) {

  /** What is the same for all facts of an article. */
  record Article(@Nullable String language, @Nullable EdtfDate day) {}

  /** The person of that name, with the post that the article gives them. */
  ItemId person(Reading.Official who, Basis basis) {
    Named of = who.of() == null ? null : resolved.named(who.of());
    Person person =
        known(who.name(), of).stream()
            .findFirst()
            .orElseGet(
                () ->
                    items.put(
                        new Person(
                            items.next(Sort.PERSON),
                            List.of(new Person.Spelling(who.name(), article.language())),
                            Person.Reach.NONE,
                            null,
                            null,
                            List.of())));
    items.founded(person, Person.class, basis);
    if (who.role() != null && of != null) {
      tenure(person.id(), post(who.role(), of, basis), basis);
    }
    return person.id();
  }

  private List<Person> known(String name, @Nullable Named of) {
    String folded = Names.fold(name);
    return items.list(
        Ask.all(Sort.PERSON).named(name),
        Person.class,
        person ->
            person.same() == null
                && person.names().stream().map(Names::fold).anyMatch(folded::equals)
                && (of == null || isOf(person.id(), of)));
  }

  /** Whether a person may be of a body: no post of theirs says another. */
  private boolean isOf(ItemId person, Named of) {
    List<Named> bodies =
        tenures(person).stream()
            .flatMap(tenure -> items.find(standing(tenure.post()), Post.class).stream())
            .map(Post::of)
            .toList();
    return bodies.isEmpty() || bodies.stream().anyMatch(body -> isSame(body, of));
  }

  private List<Tenure> tenures(ItemId person) {
    List<Tenure> all =
        new ArrayList<>(
            items.list(
                Ask.all(Sort.TENURE).linkedTo(Link.to(person)),
                Tenure.class,
                tenure -> tenure.person().equals(person)));
    merged(person).forEach(other -> all.addAll(tenures(other.id())));
    return all;
  }

  /** Those who were found to be this person. */
  private List<Person> merged(ItemId person) {
    return items.list(
        Ask.all(Sort.PERSON).linkedTo(Link.to(person)),
        Person.class,
        other -> person.equals(other.same()));
  }

  /** The post that a post was found to be. */
  private ItemId standing(ItemId post) {
    return items.find(post, Post.class).map(Post::same).map(this::standing).orElse(post);
  }

  private ItemId post(String title, Named of, Basis basis) {
    Post post =
        items
            .list(
                Ask.all(Sort.POST).named(title),
                Post.class,
                each -> each.same() == null && isSame(each.of(), of) && each.isCalled(title))
            .stream()
            .findFirst()
            .orElseGet(
                () ->
                    items.put(
                        new Post(
                            items.next(Sort.POST),
                            of,
                            List.of(new Post.Title(title, article.language())),
                            null,
                            List.of(basis))));
    return post.id();
  }

  private void tenure(ItemId person, ItemId post, Basis basis) {
    Tenure tenure =
        tenures(person).stream()
            .filter(each -> standing(each.post()).equals(post))
            .findFirst()
            .orElseGet(
                () ->
                    items.put(
                        new Tenure(
                            items.next(Sort.TENURE),
                            person,
                            post,
                            null,
                            null,
                            article.day(),
                            List.of())));
    items.founded(seen(tenure), Tenure.class, basis);
  }

  /** The tenure, seen as late as this article shows it. */
  private Tenure seen(Tenure tenure) {
    EdtfDate day = article.day();
    EdtfDate before = tenure.seen();
    return day != null && (before == null || day.latest().isAfter(before.latest()))
        ? new Tenure(
            tenure.id(),
            tenure.person(),
            tenure.post(),
            tenure.from(),
            tenure.to(),
            day,
            tenure.bases())
        : tenure;
  }

  static boolean isSame(Named one, Named other) {
    return (one.body() != null && other.body() != null)
        ? Objects.equals(one.body(), other.body())
        : Names.fold(one.name()).equals(Names.fold(other.name()));
  }
}

package org.intercity.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/**
 * Enters people with their posts. One name is one person unless the posts belong to different
 * bodies: namesakes are many where names are short, and two people made one cannot be told apart.
 *
 * @param language of the names, where it is known
 * @param seen the day on which they were in their posts, where it is known
 */
public record Acquaintances(Drafting items, @Nullable String language, @Nullable EdtfDate seen) {

  /**
   * Somebody as they are told of.
   *
   * @param title of their post
   * @param of the body it belongs to
   */
  public record Told(String name, @Nullable String title, @Nullable Named of) {}

  /** The person of that name, with the post they are told to hold; new where nobody is known. */
  public ItemId person(Told who, Basis basis) {
    List<Person> known = known(who);
    return known.isEmpty() ? stranger(who, basis) : person(known.getFirst(), who, basis);
  }

  /** Somebody new, whoever else bears the name. */
  public ItemId stranger(Told who, Basis basis) {
    return person(
        items.put(
            new Person(
                items.next(Sort.PERSON),
                List.of(new Person.Spelling(who.name(), language)),
                Person.Reach.NONE,
                null,
                null,
                List.of())),
        who,
        basis);
  }

  /** A known person, with the post they are told to hold. */
  public ItemId person(Person person, Told who, Basis basis) {
    items.founded(person, Person.class, basis);
    if (who.title() != null && who.of() != null) {
      tenure(person.id(), post(who.title(), who.of(), basis), basis);
    }
    return person.id();
  }

  /** Those who may be meant. */
  public List<Person> known(Told who) {
    String folded = Names.fold(who.name());
    Named of = who.of();
    return items.list(
        Ask.all(Sort.PERSON).named(who.name()),
        Person.class,
        person ->
            person.same() == null
                && person.names().stream().map(Names::fold).anyMatch(folded::equals)
                && (of == null || isOf(person.id(), of)));
  }

  /** Whether a person may be of a body: no post of theirs says another. */
  private boolean isOf(ItemId person, Named of) {
    List<Named> bodies = posts(person).stream().map(Post::of).toList();
    return bodies.isEmpty() || bodies.stream().anyMatch(of::isSame);
  }

  /** The posts a person holds or held, the one seen last first. */
  public List<Post> posts(ItemId person) {
    return tenures(person).stream()
        .sorted(Comparator.comparing(Acquaintances::newest).reversed())
        .flatMap(tenure -> items.find(standing(tenure.post()), Post.class).stream())
        .toList();
  }

  private static LocalDate newest(Tenure tenure) {
    EdtfDate to = tenure.to();
    EdtfDate day = tenure.days();
    return to == null && day != null
        ? day.latest()
        : to == null ? LocalDate.MIN.plusDays(1) : LocalDate.MIN;
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
    return items
        .list(
            Ask.all(Sort.POST).named(title),
            Post.class,
            each -> each.same() == null && each.of().isSame(of) && each.isCalled(title))
        .stream()
        .findFirst()
        .orElseGet(
            () ->
                items.put(
                    new Post(
                        items.next(Sort.POST),
                        of,
                        List.of(new Post.Title(title, language)),
                        null,
                        List.of(basis))))
        .id();
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
                            items.next(Sort.TENURE), person, post, null, null, seen, List.of())));
    items.founded(seen(tenure), Tenure.class, basis);
  }

  /** The tenure, seen as late as it is now. */
  private Tenure seen(Tenure tenure) {
    EdtfDate before = tenure.seen();
    return seen != null && (before == null || seen.latest().isAfter(before.latest()))
        ? new Tenure(
            tenure.id(),
            tenure.person(),
            tenure.post(),
            tenure.from(),
            tenure.to(),
            seen,
            tenure.bases())
        : tenure;
  }
}

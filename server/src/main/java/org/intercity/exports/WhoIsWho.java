package org.intercity.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Link;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.intercity.register.Body;
import org.intercity.register.Entered;

/** The people of the bodies visited: in which post, since when, when they were met. */
record WhoIsWho(OnVisit on, Documents documents) {

  List<Block> blocks() {
    Map<ItemId, List<Phrase>> posts = new LinkedHashMap<>();
    for (Body body : on.others()) {
      for (Entered<Post> post :
          on.kept().list(Ask.all(Sort.POST).linkedTo(Link.to(body.id())), Post.class)) {
        holders(post.what(), posts);
      }
    }
    List<Block> blocks = new ArrayList<>(List.of(Block.heading(1, say("who.title"))));
    blocks.add(
        posts.isEmpty()
            ? Block.quiet(say("who.none"))
            : new Block.Portraits(
                posts.entrySet().stream()
                    .flatMap(
                        each ->
                            on.kept().find(each.getKey(), Person.class).stream()
                                .map(person -> portrait(person.what(), each.getValue())))
                    .toList()));
    return blocks;
  }

  /** Those who hold a post, as far as nothing says that they left it. */
  private void holders(Post post, Map<ItemId, List<Phrase>> posts) {
    for (Entered<Tenure> held :
        on.kept().list(Ask.all(Sort.TENURE).linkedTo(Link.to(post.id())), Tenure.class)) {
      Tenure tenure = held.what();
      boolean left = tenure.to() != null && tenure.to().isSurelyBy(on.today());
      if (!left) {
        String since =
            Optional.ofNullable(tenure.from())
                .map(from -> say("who.since", on.saying().day(from)))
                .or(
                    () ->
                        Optional.ofNullable(tenure.seen())
                            .map(seen -> say("who.seen", on.saying().day(seen))))
                .orElse("");
        posts
            .computeIfAbsent(tenure.person(), _ -> new ArrayList<>())
            .add(
                Phrase.of(post.title() + " · ")
                    .and(on.names().named(post.of()))
                    .and(since.isEmpty() ? Phrase.NOTHING : Phrase.quiet(" · " + since)));
      }
    }
  }

  private Block.Portrait portrait(Person person, List<Phrase> posts) {
    List<Phrase> lines = new ArrayList<>(posts);
    on.kept().list(Ask.all(Sort.ENCOUNTER).linkedTo(Link.to(person.id())), Encounter.class).stream()
        .map(Entered::what)
        .filter(met -> met.person().equals(person.id()))
        .forEach(met -> lines.add(Phrase.of(say("who.met", on.names().met(met)))));
    if (person.note() != null) {
      lines.add(Phrase.of(person.note()));
    }
    return new Block.Portrait(
        picture(person).orElse(null),
        on.names().person(person).to("/people/" + person.id()),
        lines);
  }

  private Optional<Block.Picture> picture(Person person) {
    return Optional.ofNullable(person.reach().photo())
        .flatMap(photo -> Digest.find(photo.document()))
        .flatMap(
            digest -> documents.find(digest).map(file -> new Block.Picture(digest.hex(), file)));
  }

  private String say(String key, Object... arguments) {
    return on.saying().say(key, arguments);
  }
}

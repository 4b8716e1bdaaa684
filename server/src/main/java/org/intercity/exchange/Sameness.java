package org.intercity.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.journal.Signature;
import org.intercity.register.Entered;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Two people, or two posts, found to be one. Nothing is moved: the one points to the other, which
 * takes its spellings in; parting them again takes the pointer and what was taken in back.
 */
@Service
public final class Sameness {

  private final Exchange exchange;

  Sameness(Exchange exchange) {
    this.exchange = exchange;
  }

  /** An item with the entry of the version that the user saw. */
  public record Seen(ItemId id, long entry) {}

  /** Enters that {@code goes} is {@code stays}. */
  public void merge(Signature by, Seen stays, Seen goes) {
    exchange.enter(
        by,
        (view, _) -> {
          Item kept = view.require(stays.id(), stays.entry()).what();
          Item other = view.require(goes.id(), goes.entry()).what();
          if (stays.id().equals(goes.id())
              || stays.id().sort() != goes.id().sort()
              || kept.same() != null
              || other.same() != null) {
            throw new UserError("exchange.error.same", stays.id(), goes.id());
          }
          return List.of(pointing(other, stays.id()), united(kept, other));
        });
  }

  private static Item pointing(Item item, @Nullable ItemId to) {
    if (item instanceof Person person) {
      return person.as(to);
    }
    if (item instanceof Post post) {
      return post.as(to);
    }
    throw new IllegalArgumentException(item.id() + " cannot be another");
  }

  private static Item united(Item kept, Item other) {
    if (kept instanceof Person one && other instanceof Person two) {
      return new Person(
          one.id(),
          unitedSpellings(one, two),
          filled(one.reach(), two.reach()),
          one.note() == null ? two.note() : one.note(),
          null,
          one.bases());
    }
    if (kept instanceof Post one && other instanceof Post two) {
      Map<String, Post.Title> titles = new LinkedHashMap<>();
      one.titles().forEach(title -> titles.put(title.text(), title));
      two.titles().forEach(title -> titles.putIfAbsent(title.text(), title));
      return one.titled(List.copyOf(titles.values()));
    }
    throw new IllegalArgumentException(kept.id() + " is no " + other.id().sort().word());
  }

  private static List<Person.Spelling> unitedSpellings(Person one, Person two) {
    Map<String, Person.Spelling> spellings = new LinkedHashMap<>();
    one.spellings().forEach(each -> spellings.put(each.text(), each));
    two.spellings().forEach(each -> spellings.putIfAbsent(each.text(), each));
    return List.copyOf(spellings.values());
  }

  private static Person.Reach filled(Person.Reach one, Person.Reach two) {
    return new Person.Reach(
        one.mail() != null ? one.mail() : two.mail(),
        one.phone() != null ? one.phone() : two.phone(),
        one.address() != null ? one.address() : two.address(),
        one.photo() != null ? one.photo() : two.photo());
  }

  /** Enters that the two are two after all; what changed on the one that stayed since is kept. */
  public void part(Signature by, Seen merged) {
    exchange.enter(
        by,
        (view, _) -> {
          Item other = view.require(merged.id(), merged.entry()).what();
          ItemId stays = other.same();
          if (stays == null) {
            throw new UserError("exchange.error.changed", merged.id(), merged.entry());
          }
          List<Item> parted = new ArrayList<>(List.of(pointing(other, null)));
          Optional<Item> kept = view.find(stays).map(Entered::what);
          before(view, stays, pointedSince(view, merged.id()))
              .flatMap(old -> kept.map(now -> without(now, other, old)))
              .ifPresent(parted::add);
          return parted;
        });
  }

  /** The entry by which the pointer came. */
  private static long pointedSince(ExchangeView view, ItemId merged) {
    long since = Long.MAX_VALUE;
    for (Entered<Item> version : view.versions(merged).reversed()) {
      if (version.what().same() == null) {
        break;
      }
      since = version.entry();
    }
    return since;
  }

  private static Optional<Item> before(ExchangeView view, ItemId stays, long entry) {
    return view.versions(stays).stream()
        .filter(version -> version.entry() < entry)
        .reduce((_, later) -> later)
        .map(Entered::what);
  }

  /** What holds now without what came from the other. */
  private static Item without(Item now, Item other, Item old) {
    if (now instanceof Person one && other instanceof Person two && old instanceof Person was) {
      List<Person.Spelling> spellings =
          one.spellings().stream()
              .filter(each -> was.spellings().contains(each) || !two.spellings().contains(each))
              .toList();
      return new Person(
          one.id(),
          spellings.isEmpty() ? one.spellings() : spellings,
          emptied(one.reach(), two.reach(), was.reach()),
          back(one.note(), two.note(), was.note()),
          one.same(),
          one.bases());
    }
    if (now instanceof Post one && other instanceof Post two && old instanceof Post was) {
      List<Post.Title> titles =
          one.titles().stream()
              .filter(each -> was.titles().contains(each) || !two.titles().contains(each))
              .toList();
      return titles.isEmpty() ? one : one.titled(titles);
    }
    throw new IllegalArgumentException(now.id() + " is no " + other.id().sort().word());
  }

  private static Person.Reach emptied(Person.Reach now, Person.Reach two, Person.Reach was) {
    return new Person.Reach(
        back(now.mail(), two.mail(), was.mail()),
        back(now.phone(), two.phone(), was.phone()),
        back(now.address(), two.address(), was.address()),
        back(now.photo(), two.photo(), was.photo()));
  }

  private static <T> @Nullable T back(@Nullable T now, @Nullable T theirs, @Nullable T was) {
    return was == null && now != null && now.equals(theirs) ? null : now;
  }
}

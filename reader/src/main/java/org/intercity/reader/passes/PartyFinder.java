package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.intercity.gazetteer.Level;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Type;

/**
 * The sides that one sentence gives to one agreement. One that acts with several makes as many
 * agreements; three or more that act together make one, of several parties.
 */
final class PartyFinder {

  private static final Set<Duty> DIRECT =
      EnumSet.of(Duty.PLAIN, Duty.SUBJECT, Duty.OWNER, Duty.WITH);

  private final Draft draft;
  private final Sentence sentence;
  private final List<? extends Mark> kinds;
  private final boolean partnerFirst;
  private final Pattern and;

  /**
   * For one sentence.
   *
   * @param kinds all words in the sentence that name a kind, in order
   */
  PartyFinder(Draft draft, Sentence sentence, List<? extends Mark> kinds) {
    this.draft = draft;
    this.sentence = sentence;
    this.kinds = kinds;
    this.partnerFirst = draft.aids().pack().setting("partner").filter("before"::equals).isPresent();
    this.and = draft.aids().pack().pattern("and", ", ");
  }

  /** Every agreement's sides; one empty list where the sentence names none. */
  List<List<Side>> sides(Mark kind) {
    List<List<Site>> each = eachPair();
    if (each.size() > 1) {
      return each.stream().filter(pair -> isOf(kind, pair.getLast())).map(this::distinct).toList();
    }
    List<Site> sites =
        draft.sites(sentence).stream().filter(site -> site.duty() != Duty.NAME).toList();
    List<Site> direct = sites.stream().filter(site -> DIRECT.contains(site.duty())).toList();
    List<Site> partners =
        direct.stream().filter(s -> s.duty() == Duty.WITH && isOf(kind, s)).toList();
    List<Side> with = distinct(partners);
    List<Side> named =
        distinct(only(sites, Duty.POST).stream().filter(site -> isOf(kind, site)).toList());
    List<Side> posts = named.size() > 1 ? named : plus(named, spokenFor());
    with = with.isEmpty() ? partners(sites) : with;
    if (!with.isEmpty()) {
      List<Side> left = minus(distinct(heads(direct, partners)), with);
      left = left.isEmpty() ? minus(posts, with) : left;
      // "a three-way agreement with": one paper of all
      return isTogether() ? List.of(plus(left, with)) : pairs(left, with);
    }
    List<Side> sides = distinct(direct.stream().filter(s -> s.duty() != Duty.WITH).toList());
    List<Side> owners = distinct(only(direct, Duty.OWNER));
    if (owners.size() == 1 && sides.size() > 2) {
      return pairs(owners, minus(sides, owners));
    }
    if (sides.size() < 2) {
      sides = plus(sides, posts);
    }
    if (sides.size() == 1) {
      sides = plus(sides, hosts(sites, sides.getFirst()));
    }
    if (sides.size() < 2 && draft.marks().any(Type.DELEGATION, sentence)) {
      sides = plus(sides, distinct(only(sites, Duty.AT)));
      sides = sides.size() < 2 ? plus(sides, distinct(only(sites, Duty.TO))) : sides;
    }
    List<Side> subjects = distinct(only(direct, Duty.SUBJECT));
    if (sides.size() > 2 && !isOneList(direct, sides.size())) {
      sides = subjects.size() == 2 ? subjects : sides.subList(0, 2);
    }
    return List.of(sides);
  }

  /** 岳阳市与基苏木郡、益阳市与琅勃拉邦市分别签署: pairs that the words join two by two. */
  private List<List<Site>> eachPair() {
    List<List<Site>> pairs = new ArrayList<>();
    int end = sentence.start();
    for (Match match : draft.matches("each", sentence)) {
      Optional<Site> one = match.mark("a", Site.class);
      Optional<Site> other = match.mark("b", Site.class);
      if (one.isPresent() && other.isPresent() && one.get().start() >= end) {
        end = other.get().end();
        List<Site> pair = List.of(one.get(), other.get());
        if (distinct(pair).size() == 2) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private boolean isTogether() {
    if (draft.any("severally", sentence)) {
      return false;
    }
    boolean old =
        draft.marks().of(When.class, sentence).stream()
            .map(When::past)
            .anyMatch(day -> day != null && Dating.isOldNews(day, draft.aids().day()));
    return draft.any("together", sentence)
        || (!old && draft.sentences().stream().anyMatch(each -> draft.any("together", each)));
  }

  /** For whom the people of the sentence speak, as other sentences say. */
  private List<Side> spokenFor() {
    return draft.marks().of(Human.class, sentence).stream()
        .filter(human -> human.official().of() != null)
        .flatMap(human -> VisitPass.bodyOf(draft, human).stream())
        .toList();
  }

  /** The place where a side from another country acts with an official who has no place yet. */
  private List<Side> hosts(List<Site> sites, Side guest) {
    boolean someone =
        draft.marks().of(Human.class, sentence).stream()
            .anyMatch(human -> human.official().of() == null);
    return someone
        ? distinct(only(sites, Duty.AT)).stream().filter(guest::isAbroadFrom).limit(1).toList()
        : List.of();
  }

  /** With whom somebody acts who is named by an official: 台北市の柯文哲市長と. */
  private List<Side> partners(List<Site> sites) {
    List<Human> officials =
        draft.matches("partner", sentence).stream()
            .flatMap(match -> match.mark("who", Human.class).stream())
            .toList();
    return distinct(
        only(sites, Duty.POST).stream()
            .filter(site -> officials.stream().anyMatch(human -> human.contains(site)))
            .toList());
  }

  /** Sides that are named apart from the partners; a larger unit is not one beside its city. */
  private List<Site> heads(List<Site> direct, List<Site> partners) {
    List<Site> heads =
        direct.stream().filter(s -> !partners.contains(s) && s.duty() != Duty.WITH).toList();
    List<Site> subjects = only(heads, Duty.SUBJECT);
    // where partners come last, a name behind them is no head
    int end = partnerFirst ? Integer.MAX_VALUE : partners.getFirst().start();
    return subjects.isEmpty()
        ? heads.stream().filter(site -> site.start() < end).limit(1).toList()
        : subjects;
  }

  private static List<List<Side>> pairs(List<Side> left, List<Side> with) {
    if (left.size() > 1 || (left.isEmpty() && with.size() == 1)) {
      return List.of(plus(left, with));
    }
    List<List<Side>> pairs = new ArrayList<>();
    for (Side partner : with) {
      pairs.add(plus(left, List.of(partner)));
    }
    return pairs;
  }

  /** Whether a partner belongs to this word rather than to another kind in the sentence. */
  private boolean isOf(Mark kind, Site partner) {
    if (kinds.size() < 2) {
      return true;
    }
    Mark owner = kinds.getFirst();
    for (Mark other : kinds) {
      boolean reaches =
          partnerFirst ? partner.start() < other.start() : other.start() < partner.start();
      if (reaches && (!partnerFirst || owner.start() < partner.start())) {
        owner = other;
        if (partnerFirst) {
          break;
        }
      }
    }
    return owner.equals(kind) || sameStretch(owner, kind);
  }

  /** Two words for one paper: nothing but a few characters between them. */
  private static boolean sameStretch(Mark one, Mark other) {
    return one.distanceTo(other) < 4;
  }

  private boolean isOneList(List<Site> direct, int wanted) {
    int run = 1;
    for (int i = 1; i < direct.size(); i++) {
      int from = direct.get(i - 1).end();
      int to = direct.get(i).start();
      boolean joined =
          from <= to && and.matcher(draft.article().text().substring(from, to)).matches();
      run = joined ? run + 1 : 1;
      if (run >= wanted) {
        return true;
      }
    }
    return false;
  }

  private List<Side> distinct(List<Site> sites) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (Site site : sites) {
      if (site.where() == null || site.where().level() != Level.COUNTRY) {
        Side side = Side.of(draft, site);
        sides.putIfAbsent(side.key(), side);
      }
    }
    return List.copyOf(sides.values());
  }

  private static List<Site> only(List<Site> sites, Duty duty) {
    return sites.stream().filter(site -> site.duty() == duty).toList();
  }

  private static List<Side> minus(List<Side> from, List<Side> taken) {
    return from.stream().filter(side -> taken.stream().noneMatch(side::is)).toList();
  }

  private static List<Side> plus(List<Side> first, List<Side> more) {
    List<Side> all = new ArrayList<>(first);
    all.addAll(minus(more, first));
    return all;
  }
}

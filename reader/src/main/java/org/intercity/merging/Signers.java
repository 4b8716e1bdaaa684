package org.intercity.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intercity.gazetteer.BareName;
import org.intercity.merging.Conflict.About;
import org.intercity.reader.Posts;
import org.intercity.reader.Reading.Official;
import org.jspecify.annotations.Nullable;

/**
 * Who signed: one person for two spellings where post and side agree. Where two sources in one
 * script name two people in the same post, they disagree.
 */
final class Signers {

  private final List<Claim> claims;
  private final Sides sides;
  private final Ballot ballot;
  private final List<Conflict> conflicts;

  Signers(List<Claim> claims, Sides sides, Ballot ballot, List<Conflict> conflicts) {
    this.claims = claims;
    this.sides = sides;
    this.ballot = ballot;
    this.conflicts = conflicts;
  }

  /**
   * A post for a side; empty where the article does not say it.
   *
   * @param only whether the article names nobody else in that post
   */
  private record Seat(String post, String side, boolean only) {

    /** Two people can have one post, one on either side; so it takes both, or a post named once. */
    boolean isSurely(Seat other) {
      boolean sameSide =
          side.equals(other.side)
              ? !side.isEmpty() || (only && other.only)
              : (side.isEmpty() && only) || (other.side.isEmpty() && other.only);
      return !post.isEmpty() && post.equals(other.post) && sameSide;
    }
  }

  /** A person as some claims name them, in a post for a side. */
  private record Named(Official who, Seat seat, Set<Claim> claims) {

    String post() {
      return seat.post();
    }

    String side() {
      return seat.side();
    }

    boolean hasSeat(Named other) {
      return agree(post(), other.post()) && agree(side(), other.side());
    }

    /** What one source leaves out, another may say. */
    private static boolean agree(String one, String other) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    boolean isSureSeat(Named other) {
      return seat.isSurely(other.seat);
    }

    /** Whether one article names both, and so tells them apart. */
    boolean isBeside(Named other) {
      return claims.stream()
          .anyMatch(claim -> other.claims.stream().anyMatch(claim::isOfOneReadingWith));
    }
  }

  List<Official> all() {
    List<List<Named>> people = new ArrayList<>();
    for (Named named : named()) {
      people.stream()
          .filter(person -> person.stream().anyMatch(each -> isSame(each, named)))
          .findFirst()
          .ifPresentOrElse(
              person -> person.add(named), () -> people.add(new ArrayList<>(List.of(named))));
    }
    List<Official> officials = new ArrayList<>();
    while (!people.isEmpty()) {
      List<Named> first = people.removeFirst();
      List<List<Named>> rivals = people.stream().filter(other -> isRival(first, other)).toList();
      people.removeAll(rivals);
      officials.add(rivals.isEmpty() ? best(first) : decided(first, rivals));
    }
    return officials;
  }

  /** Those with post and side first, so that a bare name meets the fuller one. */
  private List<Named> named() {
    Map<List<Object>, Named> all = new LinkedHashMap<>();
    for (Claim claim : claims) {
      for (Official who : claim.says().signing().signatories()) {
        Seat seat = seat(claim, who);
        all.computeIfAbsent(List.of(who, seat), none -> new Named(who, seat, new LinkedHashSet<>()))
            .claims()
            .add(claim);
      }
    }
    return all.values().stream()
        .sorted(Comparator.comparing(named -> named.post().isEmpty() || named.side().isEmpty()))
        .toList();
  }

  private static boolean isSame(Named one, Named other) {
    String name = one.who().name();
    String spelt = other.who().name();
    if (plain(name).equals(plain(spelt))) {
      return Named.agree(one.side(), other.side());
    }
    return one.hasSeat(other)
        && !one.isBeside(other)
        && (isOneScript(name, spelt) ? isSpelling(name, spelt) : one.isSureSeat(other));
  }

  /** Ko and Go, Gwang-wan and Kwangwan: most letters are the same, or the name's sound is. */
  private static boolean isSpelling(String one, String other) {
    String plain = plain(one);
    String spelt = plain(other);
    return plain.contains(spelt)
        || spelt.contains(plain)
        || BareName.sounds(plain).stream().anyMatch(BareName.sounds(spelt)::contains)
        || shared(plain, spelt) * 3 >= 2 * Math.max(plain.length(), spelt.length());
  }

  /** The length of the longest run of letters, with gaps, that both have. */
  private static int shared(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      int before = 0;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        row[j] =
            one.charAt(i - 1) == other.charAt(j - 1) ? before + 1 : Math.max(row[j], row[j - 1]);
        before = above;
      }
    }
    return row[other.length()];
  }

  private static boolean isOneScript(String one, String other) {
    return Character.UnicodeScript.of(one.codePointAt(0))
        == Character.UnicodeScript.of(other.codePointAt(0));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static boolean isRival(List<Named> one, List<Named> other) {
    return one.stream().anyMatch(named -> other.stream().anyMatch(named::isSureSeat))
        && one.stream().noneMatch(named -> other.stream().anyMatch(named::isBeside));
  }

  private Official decided(List<Named> first, List<List<Named>> rivals) {
    List<List<Named>> all = new ArrayList<>(List.of(first));
    all.addAll(rivals);
    Ballot.Result<String> versions =
        ballot.count(
            claim ->
                all.stream()
                    .filter(
                        person -> person.stream().anyMatch(named -> named.claims().contains(claim)))
                    .findFirst()
                    .map(person -> best(person).name()),
            Comparator.naturalOrder());
    versions.conflict(About.SIGNATORY, name -> name).ifPresent(conflicts::add);
    return all.stream()
        .map(this::best)
        .filter(who -> who.name().equals(versions.first().value()))
        .findFirst()
        .orElseThrow();
  }

  /** The spelling that most voices have, with the post and side that go with it. */
  private Official best(List<Named> person) {
    Ballot.Result<String> spellings =
        ballot.count(
            claim ->
                person.stream()
                    .filter(named -> named.claims().contains(claim))
                    .map(named -> named.who().name())
                    .findFirst(),
            Comparator.naturalOrder());
    return person.stream()
        .map(Named::who)
        .filter(who -> who.name().equals(spellings.first().value()))
        .max(
            Comparator.comparingInt(
                who -> (who.role() == null ? 0 : 2) + (who.of() == null ? 0 : 1)))
        .orElseThrow();
  }

  private Seat seat(Claim claim, Official who) {
    String post = post(claim, who.role());
    long others =
        claim.says().signing().signatories().stream()
            .filter(each -> post(claim, each.role()).equals(post))
            .count();
    return new Seat(post, side(claim, who.of()), others == 1);
  }

  /** The same in every language where the packs know it; else the words themselves. */
  private static String post(Claim claim, @Nullable String role) {
    return role == null ? "" : Posts.find(role, claim.language()).orElseGet(() -> plain(role));
  }

  private String side(Claim claim, @Nullable String of) {
    if (of == null) {
      return "";
    }
    String bare = BareName.of(of);
    return sides.of(claim).stream()
        .filter(side -> sides.places().names(side).contains(bare))
        .map(Side::key)
        .findFirst()
        .orElse(bare);
  }
}

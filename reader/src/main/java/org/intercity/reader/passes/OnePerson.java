package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Sentence.Zone;
import org.intercity.reader.text.Span;

/**
 * Brings the mentions of one person together: "Deputy Mayor Ko" after "Deputy Mayor Ko Gwang-wan",
 * the bare surname, and two spellings where post and body are the same and have no other holder.
 */
final class OnePerson {

  /** What parts a foreign name in kana or Han characters. */
  private static final Pattern DOTS = Pattern.compile("[·・•‧．=＝]");

  private final Draft draft;
  private final List<Human> mentions;

  OnePerson(Draft draft, List<Human> mentions) {
    this.draft = draft;
    this.mentions = mentions;
  }

  /** The mentions under one name each, and the bare surnames of people named before. */
  List<Human> people() {
    List<Human> named = new ArrayList<>();
    for (Human mention : mentions) {
      Optional<Official> fuller = fuller(mention);
      if (fuller.isPresent() || mention.name().length() > 1) {
        named.add(as(mention, merged(mention.official(), fuller.orElse(mention.official()))));
      }
    }
    List<Human> spelt = named.stream().map(human -> spelling(human, named)).toList();
    List<Human> placed = spelt.stream().map(human -> placed(human, spelt)).toList();
    List<Human> all = new ArrayList<>(placed);
    all.addAll(surnames(placed));
    all.sort(Comparator.comparingInt(Human::start));
    return all;
  }

  /** The longest mention whose name has this one as its first or last part. */
  private Optional<Official> fuller(Human mention) {
    String name = mention.official().name();
    List<Official> fuller =
        mentions.stream()
            .filter(other -> !other.equals(mention) && isPartOf(name, other.official().name()))
            .filter(other -> samePost(mention, other) || names("capital"))
            .map(Human::official)
            .toList();
    boolean one = names("capital") || fuller.stream().map(Official::name).distinct().count() == 1;
    return one
        ? fuller.stream().max(Comparator.comparingInt(official -> official.name().length()))
        : Optional.empty();
  }

  private boolean names(String how) {
    return draft.aids().pack().setting("names").filter(how::equals).isPresent();
  }

  private static boolean samePost(Human one, Human other) {
    return one.postWord().equals(other.postWord())
        || one.postWord().endsWith(other.postWord())
        || other.postWord().endsWith(one.postWord());
  }

  private static boolean isPartOf(String name, String full) {
    return full.length() > name.length()
        && (full.startsWith(name + " ")
            || full.endsWith(" " + name)
            || (Character.isIdeographic(name.codePointAt(0)) && full.startsWith(name))
            || isSyllableOf(name, full)
            || List.of(DOTS.split(full, -1)).contains(name));
  }

  /** 이 시장, after 이정훈 시장. */
  private static boolean isSyllableOf(String name, String full) {
    return name.length() == 1
        && full.length() <= 4
        && full.indexOf(' ') < 0
        && Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.HANGUL
        && full.startsWith(name);
  }

  private static Official merged(Official mention, Official fuller) {
    String body = mention.of() != null ? mention.of() : fuller.of();
    String role = fuller.role() != null ? fuller.role() : mention.role();
    return new Official(fuller.name(), role, body);
  }

  /** With the body that another mention of the same person in the same post gives. */
  private static Human placed(Human human, List<Human> all) {
    Official who = human.official();
    return who.of() != null
        ? human
        : all.stream()
            .filter(other -> other.postWord().equals(human.postWord()))
            .map(Human::official)
            .filter(other -> other.name().equals(who.name()) && other.of() != null)
            .findFirst()
            .map(other -> as(human, new Official(who.name(), who.role(), other.of())))
            .orElse(human);
  }

  /** Where only a caption spells the name so, the body's spelling for the same post and body. */
  private Human spelling(Human human, List<Human> all) {
    Official caption = human.official();
    boolean inBody =
        all.stream()
            .anyMatch(o -> zone(o) == Zone.BODY && o.official().name().equals(caption.name()));
    if (inBody || zone(human) == Zone.BODY) {
      return human;
    }
    List<Official> holders =
        all.stream()
            .filter(other -> zone(other) == Zone.BODY)
            .filter(other -> other.postWord().equals(human.postWord()))
            .map(Human::official)
            .filter(other -> other.of() == null || sameBody(other.of(), caption.of()))
            .map(other -> new Official(other.name(), caption.role(), caption.of()))
            .distinct()
            .toList();
    return holders.size() == 1 ? as(human, holders.getFirst()) : human;
  }

  private static boolean sameBody(String one, @org.jspecify.annotations.Nullable String other) {
    return other == null || one.contains(other) || other.contains(one);
  }

  private Zone zone(Human human) {
    return draft.sentenceOf(human).map(Sentence::zone).orElse(Zone.BODY);
  }

  /**
   * Later bare surnames where names begin in capitals ("Hill-Lewis said"); where no space parts
   * words, the whole name again.
   */
  private List<Human> surnames(List<Human> named) {
    List<Human> bare = new ArrayList<>();
    boolean whole = names("whole");
    if (!whole && !names("capital")) {
      return bare;
    }
    for (Human human : named) {
      String name = human.official().name();
      for (String part : whole ? wholeOrLast(name) : parts(name)) {
        String text = draft.article().text();
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
          Span span = new Span(at, at + part.length());
          if ((whole || isWord(text, span))
              && span.start() > human.end()
              && named.stream().noneMatch(span::overlaps)
              && bare.stream().noneMatch(span::overlaps)
              && draft.marks().in(span).noneMatch(mark -> mark.overlaps(span))
              && draft.sentenceOf(span).isPresent()) {
            bare.add(new Human(span.start(), span.end(), human.official(), span, human.postWord()));
          }
        }
      }
    }
    return bare;
  }

  /** Whether no letter or hyphen goes on with it on either side. */
  private static boolean isWord(String text, Span span) {
    return !isOfWord(text, span.start() - 1) && !isOfWord(text, span.end());
  }

  private static boolean isOfWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-');
  }

  /** 卡塔日娜·马祖尔 is called 马祖尔 later. */
  private static List<String> wholeOrLast(String name) {
    String[] parts = DOTS.split(name, -1);
    String last = parts[parts.length - 1];
    return parts.length > 1 && last.length() > 1 ? List.of(name, last) : List.of(name);
  }

  private static List<String> parts(String name) {
    String[] words = name.split(" ", -1);
    return words.length < 2
        ? List.of()
        : java.util.stream.Stream.of(words[words.length - 1], words[0])
            .filter(word -> word.length() > 2)
            .distinct()
            .toList();
  }

  private static Human as(Human human, Official official) {
    return Objects.equals(human.official(), official)
        ? human
        : new Human(human.start(), human.end(), official, human.name(), human.postWord());
  }
}

package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text must hold for a pattern to match there at all: read off the pattern itself, so that
 * it need not be tried at every letter of every sentence.
 *
 * @param first with which characters a match can begin
 * @param needs of each of these, one string stands in every match
 */
record PatternStart(CharChoice first, List<Set<String>> needs) {

  /** Larger choices of strings are not spelled out. */
  private static final int MOST = 64;

  /** Reads a pattern; what it does not understand may begin and hold anything. */
  static PatternStart of(String pattern) {
    try {
      Part all = new Parser(pattern).whole();
      return new PatternStart(all.optional() ? CharChoice.any() : all.first(), all.all());
    } catch (UnknownForm unknown) {
      return new PatternStart(CharChoice.any(), List.of());
    }
  }

  /**
   * A part of a pattern.
   *
   * @param exact all that it can match, null where that is too much to spell out
   * @param needs as above, beside {@code exact}
   */
  private record Part(
      boolean optional, CharChoice first, @Nullable Set<String> exact, List<Set<String>> needs) {

    static final Part NOTHING = new Part(true, CharChoice.none(), Set.of(""), List.of());

    static Part one(CharChoice choice) {
      if (!choice.isListed() || choice.size() > MOST) {
        return new Part(false, choice, null, List.of());
      }
      Set<String> letters = new LinkedHashSet<>();
      choice.listed().stream().forEach(c -> letters.add(Character.toString(c)));
      return new Part(false, choice, letters, List.of());
    }

    List<Set<String>> all() {
      if (exact == null || exact.contains("")) {
        return needs;
      }
      List<Set<String>> all = new ArrayList<>(needs);
      all.add(exact);
      return all;
    }

    Part then(Part next) {
      CharChoice start = CharChoice.none().with(first);
      if (optional) {
        start.with(next.first);
      }
      boolean both = optional && next.optional;
      if (exact != null && next.exact != null && exact.size() * next.exact.size() <= MOST) {
        Set<String> joined = new LinkedHashSet<>();
        exact.forEach(one -> next.exact.forEach(other -> joined.add(one + other)));
        List<Set<String>> needed = new ArrayList<>(needs);
        needed.addAll(next.needs);
        return new Part(both, start, joined, needed);
      }
      List<Set<String>> needed = new ArrayList<>(all());
      needed.addAll(next.all());
      return new Part(both, start, null, needed);
    }

    Part or(Part other) {
      boolean either = optional || other.optional;
      CharChoice start = CharChoice.none().with(first).with(other.first);
      if (exact != null
          && other.exact != null
          && exact.size() + other.exact.size() <= MOST
          && needs.isEmpty()
          && other.needs.isEmpty()) {
        return new Part(either, start, union(exact, other.exact), List.of());
      }
      List<Set<String>> needed =
          telling(all())
              .flatMap(one -> telling(other.all()).map(two -> union(one, two)))
              .filter(all -> all.size() <= 4 * MOST)
              .map(List::of)
              .orElse(List.of());
      return new Part(either, start, null, needed);
    }

    /** Once or not at all. */
    Part maybe() {
      return new Part(
          true,
          first,
          exact == null || !needs.isEmpty() ? null : union(exact, Set.of("")),
          List.of());
    }

    /** Any number of times. */
    Part any() {
      return new Part(true, first, null, List.of());
    }

    /** Once or more. */
    Part many() {
      return new Part(optional, first, null, all());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
      Set<String> all = new LinkedHashSet<>(one);
      all.addAll(other);
      return all;
    }

    /** The choice whose shortest string is the longest. */
    private static Optional<Set<String>> telling(List<Set<String>> needs) {
      return needs.stream()
          .max(
              Comparator.<Set<String>>comparingInt(
                      all -> all.stream().mapToInt(String::length).min().orElse(0))
                  .thenComparingInt(all -> -all.size()));
    }
  }

  private static final class UnknownForm extends RuntimeException {
    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  /** The forms of regular expressions that packs use. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Part whole() {
      Part all = choice();
      if (at < text.length()) {
        throw new UnknownForm();
      }
      return all;
    }

    private Part choice() {
      Part all = sequence();
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        all = all.or(sequence());
      }
      return all;
    }

    private Part sequence() {
      Part all = Part.NOTHING;
      while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
        all = all.then(counted(one()));
      }
      return all;
    }

    private Part counted(Part part) {
      Part all = part;
      for (boolean counted = false; at < text.length(); counted = true) {
        switch (text.charAt(at)) {
          case '?' -> {
            at++;
            // a second mark says how greedy the first is
            all = counted ? all : all.maybe();
          }
          case '*' -> {
            at++;
            all = all.any();
          }
          case '+' -> {
            at++;
            all = all.many();
          }
          case '{' -> {
            int end = text.indexOf('}', at);
            boolean none = text.charAt(at + 1) == '0' || text.charAt(at + 1) == ',';
            at = end + 1;
            all = none ? all.any() : all.many();
          }
          default -> {
            return all;
          }
        }
      }
      return all;
    }

    private Part one() {
      char c = text.charAt(at++);
      return switch (c) {
        case '(' -> group();
        case '[' -> Part.one(set());
        case '.' -> Part.one(CharChoice.any());
        case '^', '$' -> Part.NOTHING;
        case '\\' -> escaped();
        default -> Part.one(CharChoice.none().with(c));
      };
    }

    private Part group() {
      boolean around = false;
      if (text.startsWith("?", at)) {
        if (text.startsWith("?:", at) || text.startsWith("?>", at)) {
          at += 2;
        } else if (text.startsWith("?=", at) || text.startsWith("?!", at)) {
          at += 2;
          around = true;
        } else if (text.startsWith("?<=", at) || text.startsWith("?<!", at)) {
          at += 3;
          around = true;
        } else if (text.startsWith("?<", at)) {
          at = text.indexOf('>', at) + 1;
        } else {
          throw new UnknownForm();
        }
      }
      Part inner = choice();
      if (at >= text.length() || text.charAt(at) != ')') {
        throw new UnknownForm();
      }
      at++;
      return around ? Part.NOTHING : inner;
    }

    private Part escaped() {
      char c = text.charAt(at++);
      return c == 'b' || c == 'B' ? Part.NOTHING : Part.one(escape(c));
    }

    private CharChoice escape(char c) {
      return switch (c) {
        case 'd' -> CharChoice.none().withRange('0', '9');
        case 's' -> CharChoice.none().with(' ').withRange('\t', '\r');
        case 'w' ->
            CharChoice.none().withRange('a', 'z').withRange('A', 'Z').withRange('0', '9').with('_');
        case 'n' -> CharChoice.none().with('\n');
        case 't' -> CharChoice.none().with('\t');
        case 'p' -> property();
        case 'D', 'S', 'W' -> CharChoice.any();
        default -> CharChoice.none().with(c);
      };
    }

    private CharChoice property() {
      int end = text.indexOf('}', at);
      String name = text.substring(at + 1, end);
      at = end + 1;
      return switch (name) {
        case "IsHan" -> CharChoice.none().withSorts(CharChoice.HAN);
        case "Lu" -> CharChoice.none().withSorts(CharChoice.UPPER);
        case "Ll" -> CharChoice.none().withSorts(CharChoice.LETTER);
        case "IsLatin" -> CharChoice.none().withSorts(CharChoice.UPPER, CharChoice.LETTER);
        case "L" ->
            CharChoice.none()
                .withSorts(
                    CharChoice.HAN,
                    CharChoice.HANGUL,
                    CharChoice.KANA,
                    CharChoice.UPPER,
                    CharChoice.LETTER);
        default -> throw new UnknownForm();
      };
    }

    /** A set; of an intersection the part before it, which holds all. */
    private CharChoice set() {
      boolean negated = text.charAt(at) == '^';
      CharChoice all = CharChoice.none();
      at += negated ? 1 : 0;
      for (boolean first = true; text.charAt(at) != ']' || first; first = false) {
        if (text.startsWith("&&", at)) {
          skipIntersection();
          break;
        }
        item(all);
      }
      at++;
      return negated ? CharChoice.any() : all;
    }

    private void skipIntersection() {
      at += 2;
      int depth = 0;
      while (depth > 0 || text.charAt(at) != ']') {
        depth += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
        at++;
      }
    }

    private void item(CharChoice all) {
      char c = text.charAt(at++);
      if (c == '[') {
        all.with(set());
        return;
      }
      if (c == '\\') {
        char letter = text.charAt(at++);
        CharChoice escaped = escape(letter);
        if (escaped.size() != 1 || !isRange()) {
          all.with(escaped);
          return;
        }
        c = (char) escaped.listed().nextSetBit(0);
      }
      if (isRange()) {
        at++;
        char to = text.charAt(at++);
        all.withRange(c, to == '\\' ? text.charAt(at++) : to);
      } else {
        all.with(c);
      }
    }

    private boolean isRange() {
      return text.charAt(at) == '-' && text.charAt(at + 1) != ']' && text.charAt(at + 1) != '[';
    }
  }
}

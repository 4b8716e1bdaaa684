package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a text must hold for a pattern to match there at all: read off the pattern itself, so that
 * it need not be tried at every letter of every sentence.
 *
 * @param first with which characters a match can begin
 * @param needs of each of these, one character stands in every match
 */
record PatternStart(CharChoice first, List<CharChoice> needs) {

  /** Larger choices hardly ever tell anything. */
  private static final int MOST_NEEDED = 400;

  /** Reads a pattern; what it does not understand may begin and hold anything. */
  static PatternStart of(String pattern) {
    try {
      Part all = new Parser(pattern).whole();
      return new PatternStart(all.optional() ? CharChoice.any() : all.first(), all.needs());
    } catch (UnknownForm unknown) {
      return new PatternStart(CharChoice.any(), List.of());
    }
  }

  private record Part(boolean optional, CharChoice first, List<CharChoice> needs) {
    static final Part NOTHING = new Part(true, CharChoice.none(), List.of());

    static Part one(CharChoice choice) {
      boolean tells = choice.isListed() && choice.size() <= MOST_NEEDED;
      return new Part(false, choice, tells ? List.of(choice) : List.of());
    }

    Part then(Part next) {
      CharChoice start = CharChoice.none().with(first);
      if (optional) {
        start.with(next.first);
      }
      List<CharChoice> both = new ArrayList<>(needs);
      both.addAll(next.needs);
      return new Part(optional && next.optional, start, both);
    }

    Part or(Part other) {
      List<CharChoice> either =
          fewest(needs)
              .flatMap(a -> fewest(other.needs).map(b -> CharChoice.none().with(a).with(b)))
              .filter(choice -> choice.size() <= MOST_NEEDED)
              .map(List::of)
              .orElse(List.of());
      return new Part(
          optional || other.optional, CharChoice.none().with(first).with(other.first), either);
    }

    Part maybe() {
      return new Part(true, first, List.of());
    }

    private static Optional<CharChoice> fewest(List<CharChoice> needs) {
      return needs.stream().min(Comparator.comparingInt(CharChoice::size));
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
      while (at < text.length()) {
        switch (text.charAt(at)) {
          case '?', '*' -> {
            at++;
            all = all.maybe();
          }
          case '+' -> at++;
          case '{' -> {
            int end = text.indexOf('}', at);
            boolean none = text.charAt(at + 1) == '0' || text.charAt(at + 1) == ',';
            at = end + 1;
            all = none ? all.maybe() : all;
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

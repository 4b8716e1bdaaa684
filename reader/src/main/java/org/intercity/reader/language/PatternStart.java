package org.intercity.reader.language;

import java.util.List;

/**
 * What a text must hold for a pattern to match there at all: read off the pattern itself, so that
 * it need not be tried at every letter of every sentence.
 *
 * @param first with which characters a match can begin
 * @param needs all of which stand in every match
 */
record PatternStart(CharChoice first, List<Need> needs) {

  /** Reads a pattern; what it does not understand may begin and hold anything. */
  static PatternStart of(String pattern) {
    try {
      PatternPart all = new Parser(pattern).whole();
      return new PatternStart(all.optional() ? CharChoice.any() : all.first(), all.all());
    } catch (UnknownForm unknown) {
      return new PatternStart(CharChoice.any(), List.of());
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
    private static final String NAMED = "?<";

    /** How groups begin, longer signs before shorter. */
    private static final List<String> GROUPS = List.of("?:", "?>", "?=", "?!", "?<=", "?<!", NAMED);

    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    PatternPart whole() {
      PatternPart all = choice();
      if (at < text.length()) {
        throw new UnknownForm();
      }
      return all;
    }

    private PatternPart choice() {
      PatternPart all = sequence();
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        all = all.or(sequence());
      }
      return all;
    }

    private PatternPart sequence() {
      PatternPart all = PatternPart.NOTHING;
      while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
        all = all.then(counted(one()));
      }
      return all;
    }

    private PatternPart counted(PatternPart part) {
      if (at == text.length() || "?*+{".indexOf(text.charAt(at)) < 0) {
        return part;
      }
      PatternPart all =
          switch (text.charAt(at++)) {
            case '?' -> part.maybe();
            case '*' -> part.times(0, Need.FAR);
            case '+' -> part.times(1, Need.FAR);
            default -> counted(part, bounds());
          };
      // a second mark says how greedy the first is
      at += at < text.length() && "?+".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
      return all;
    }

    private String[] bounds() {
      int from = at;
      at = text.indexOf('}', at) + 1;
      return text.substring(from, at - 1).split(",", -1);
    }

    private static PatternPart counted(PatternPart part, String[] bounds) {
      int least = Integer.parseInt(bounds[0]);
      String most = bounds[bounds.length - 1];
      return part.times(least, most.isEmpty() ? Need.FAR : Integer.parseInt(most));
    }

    private PatternPart one() {
      char c = text.charAt(at++);
      return switch (c) {
        case '(' -> group();
        case '[' -> PatternPart.one(set());
        case '.' -> PatternPart.one(CharChoice.any());
        case '^', '$' -> PatternPart.NOTHING;
        case '\\' -> escaped();
        default -> PatternPart.one(CharChoice.none().with(c));
      };
    }

    private PatternPart group() {
      String sign = GROUPS.stream().filter(s -> text.startsWith(s, at)).findFirst().orElse("");
      at = sign.equals(NAMED) ? text.indexOf('>', at) + 1 : at + sign.length();
      if (sign.isEmpty() && text.startsWith("?", at)) {
        throw new UnknownForm();
      }
      PatternPart inner = choice();
      if (at >= text.length() || text.charAt(at) != ')') {
        throw new UnknownForm();
      }
      at++;
      return switch (sign) {
        case "?=" -> inner.around(true);
        case "?<=" -> inner.around(false);
        case "?!", "?<!" -> PatternPart.NOTHING;
        default -> inner;
      };
    }

    private PatternPart escaped() {
      char c = text.charAt(at++);
      return c == 'b' || c == 'B' ? PatternPart.NOTHING : PatternPart.one(escape(c));
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

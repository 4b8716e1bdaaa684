package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.List;

/** The short notation for word forms: {@code sister(-| )cit(y|ies)} stands for four forms. */
final class Forms {

  private Forms() {}

  /** All forms of a cell; alternatives stand in parentheses, forms are separated by semicolons. */
  static List<String> of(String cell) {
    List<String> forms = new ArrayList<>();
    for (String form : cell.split(";", -1)) {
      expand(form.strip(), forms);
    }
    return forms;
  }

  private static void expand(String form, List<String> into) {
    int open = form.indexOf('(');
    if (open < 0) {
      if (!form.isEmpty()) {
        into.add(form);
      }
      return;
    }
    int close = closing(form, open);
    String before = form.substring(0, open);
    String after = form.substring(close + 1);
    int depth = 0;
    int from = open + 1;
    for (int at = open + 1; at <= close; at++) {
      char c = form.charAt(at);
      if (depth == 0 && (c == '|' || at == close)) {
        expand(before + form.substring(from, at) + after, into);
        from = at + 1;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
  }

  private static int closing(String form, int open) {
    int depth = 0;
    for (int at = open; at < form.length(); at++) {
      if (form.charAt(at) == '(') {
        depth++;
      } else if (form.charAt(at) == ')' && --depth == 0) {
        return at;
      }
    }
    throw new IllegalStateException("no closing parenthesis in '" + form + "'");
  }
}

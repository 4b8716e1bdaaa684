package org.intercity.desk;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.words.Words;

/**
 * One line of an explanation, taken apart: the reader says it in signs of its own ({@code place
 * 'Gwangju' at 63: Gwangju (KR, city), subject}), a page in its reader's words.
 *
 * @param sort the key of what it is, as {@code place}
 * @param words of the article; empty where there are none
 * @param value what they are taken for, in the reader's signs
 */
record StepLine(String sort, String words, String value) {

  /** A word that may stand for a name in another place: every "the" is one, and says nothing. */
  private static final String NAMELESS = "nameless";

  private static final Pattern SENTENCE =
      Pattern.compile("(headline|caption|body): (.*)", Pattern.DOTALL);
  private static final Pattern MARK =
      Pattern.compile("([a-z_]+) '(.*)' at \\d+(?:: (.*))?", Pattern.DOTALL);
  private static final Pattern HOLDER = Pattern.compile("holder (.*?)( = .*| \\(open\\))?");
  private static final Pattern EVENT =
      Pattern.compile("event: (\\w+ (?:\\(kind open\\)|\\w+)) '(.*)' (.*)", Pattern.DOTALL);
  private static final Pattern TIE = Pattern.compile("(agreement|earlier): (.*)", Pattern.DOTALL);
  private static final Pattern FACT = Pattern.compile("([A-Z]\\w+)\\[.*", Pattern.DOTALL);
  private static final Pattern QUOTE =
      Pattern.compile("Evidence\\[start=\\d+, end=\\d+, quote=(.*?)](?=, Evidence\\[|]]|$)");

  static StepLine of(String line) {
    return Stream.of(
            find(SENTENCE, line).map(it -> new StepLine(it.group(1), it.group(2), "")),
            find(MARK, line).map(it -> new StepLine(it.group(1), it.group(2), value(it.group(3)))),
            find(EVENT, line)
                .map(it -> new StepLine("event", it.group(2), it.group(1) + ", " + it.group(3))),
            find(TIE, line).map(it -> new StepLine(it.group(1), "", it.group(2).strip())),
            find(HOLDER, line).map(it -> new StepLine("about", it.group(1), "")),
            find(FACT, line).map(it -> new StepLine("fact_" + it.group(1), quotes(line), "")))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new StepLine("other", "", line));
  }

  private static Optional<MatchResult> find(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static String value(String written) {
    return written == null ? "" : written;
  }

  private static String quotes(String line) {
    return QUOTE
        .matcher(line)
        .results()
        .map(quote -> quote.group(1))
        .distinct()
        .collect(Collectors.joining(" … "));
  }

  boolean isTelling() {
    return !sort.equals(NAMELESS);
  }

  /** Whether another line speaks of the same words, and only sees something else in them. */
  boolean isOf(StepLine other) {
    return sort.equals(other.sort) && words.equals(other.words) && isNearlyTheSame(other);
  }

  /** Agreements have no words of their own here: one that only says more is the same one. */
  private boolean isNearlyTheSame(StepLine other) {
    return !words.isEmpty() || value.startsWith(other.value);
  }

  /** What it is, in the user's words. */
  String label(Words words) {
    return words.find("desk.how.sort." + sort).orElseGet(() -> words.say("desk.how.sort.other"));
  }

  /** What the words are taken for, in the user's words. */
  HowPage.Item item(Words words, StepValue values) {
    return new HowPage.Item(this.words, values.say(sort, value, words), 1);
  }
}

package org.intercity.desk;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.words.Words;

/** Puts what the reader takes words for into its user's words, as far as they are signs. */
record StepValue(Naming naming, Dates dates) {

  private static final Pattern DATE =
      Pattern.compile("\\d{4}(?:-\\d{2}){0,2}(?:/\\d{4}(?:-\\d{2}){0,2})?");
  private static final Pattern NEWS = Pattern.compile("(.*) \\(of the news\\)");
  private static final Pattern SITE =
      Pattern.compile("(?:(.*) \\((\\w\\w), (\\w+)\\)|open), (\\w+)");
  private static final Pattern PERSON = Pattern.compile("(.*), [\\w-]+?(?: of (.*))?");
  private static final Pattern TIE =
      Pattern.compile("(\\w+) (\\(kind open\\)|\\w+),? (no day|[\\d/-]+), (.*)", Pattern.DOTALL);
  private static final Pattern SIDES =
      Pattern.compile("(.*(?: = \\S+| \\(open\\)))(?: (.*))?", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile(" = [^ ]+");
  private static final Pattern PART = Pattern.compile("(in|at|by|agreed|hoped) \\[?(.*?)]?");
  private static final Pattern SIGNED =
      Pattern.compile("Official\\[name=(.*?), role=.*?, of=.*?(?=, Official|$)");

  String say(String sort, String value, Words words) {
    return switch (sort) {
      case "kind", "act", "field" -> word(sort, value, words);
      case "country" -> naming.country(value);
      case "number", "ordinal" -> value;
      case "day" -> day(value, words);
      case "place" -> find(SITE, value).map(site -> site(site, words)).orElse(value);
      case "person" -> find(PERSON, value).map(StepValue::person).orElse(value);
      case "agreement", "earlier", "event" ->
          find(TIE, value).map(tie -> tie(tie, words)).orElse(value);
      case "other" -> value;
      default -> "";
    };
  }

  private static Optional<MatchResult> find(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static String word(String sort, String value, Words words) {
    String file = sort.equals("field") ? "desk." : "register.";
    return words
        .find(file + sort + "." + value)
        .or(() -> words.find("desk.how.value." + value))
        .orElse(value);
  }

  private String day(String value, Words words) {
    Optional<MatchResult> news = find(NEWS, value);
    return news.map(it -> words.say("desk.how.news", date(it.group(1), words)))
        .orElseGet(() -> date(value, words));
  }

  private String date(String value, Words words) {
    return DATE.matcher(value).matches()
        ? EdtfDate.find(value).map(dates::say).orElse(value)
        : words.say("desk.date.unknown");
  }

  private String site(MatchResult site, Words words) {
    String duty = words.find("desk.how.duty." + site.group(4)).orElse(site.group(4));
    if (site.group(1) == null) {
      return words.say("desk.how.open") + duty(duty);
    }
    String level = words.find("register.level." + site.group(3)).orElse(site.group(3));
    String list = words.say("desk.list");
    return site.group(1) + list + naming.country(site.group(2)) + list + level + duty(duty);
  }

  private static String duty(String said) {
    return said.isEmpty() ? "" : " · " + said;
  }

  private static String person(MatchResult person) {
    return person.group(1) + (person.group(2) == null ? "" : ", " + person.group(2));
  }

  /** Act, kind and day, then the sides and what is known of the signing. */
  private String tie(MatchResult tie, Words words) {
    String kind =
        tie.group(2).startsWith("(")
            ? words.say("desk.how.kindOpen")
            : word("kind", tie.group(2), words);
    return String.join(
        " · ",
        word("act", tie.group(1), words),
        kind,
        date(tie.group(3), words),
        find(SIDES, tie.group(4))
            .map(sides -> sides(sides, words))
            .orElseGet(() -> words.say("desk.how.sidesOpen")));
  }

  private static String sides(MatchResult sides, Words words) {
    String named =
        ID.matcher(sides.group(1))
            .replaceAll("")
            .replace(" + ", " — ")
            .replace("(open)", "(" + words.say("desk.how.open") + ")");
    return sides.group(2) == null
        ? named
        : Stream.concat(
                Stream.of(named),
                Stream.of(sides.group(2).split("; ")).map(part -> part(part, words)))
            .collect(Collectors.joining(" · "));
  }

  /** One thing said of the signing, or of the fields. */
  private static String part(String part, Words words) {
    return find(PART, part)
        .map(
            it -> {
              String name = it.group(1);
              String said =
                  switch (name) {
                    case "by" -> SIGNED.matcher(it.group(2)).replaceAll("$1");
                    case "agreed", "hoped" ->
                        Stream.of(it.group(2).split(", "))
                            .map(field -> word("field", field, words))
                            .collect(Collectors.joining(words.say("desk.list")));
                    default -> it.group(2);
                  };
              return words.say("desk.how.part." + name, said);
            })
        .orElse(part);
  }
}

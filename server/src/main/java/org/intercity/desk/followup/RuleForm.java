package org.intercity.desk.followup;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intercity.duties.Rule;
import org.intercity.duties.RuleSource;
import org.intercity.duties.Trigger;
import org.intercity.exchange.Money;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A rule of an office's own, as somebody types it in.
 *
 * @param trigger the word of what brings its duties about
 * @param detail what the trigger needs besides
 */
record RuleForm(
    String title, String what, String trigger, String days, Detail detail, String source) {

  /** The triggers in the order in which they are offered; their words are those of the files. */
  static final List<String> TRIGGERS =
      List.of(
          "visit_departs",
          "visit_returns",
          "gift_received",
          "tie_signed",
          "tie_yearly",
          "anniversary",
          "without_consent");

  private static final int MOST_DAYS = 3650;
  private static final int MOST_YEARS = 500;
  private static final Pattern AMOUNT =
      Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,4})?) ?([A-Za-z]{3})");
  private static final List<BodyKind> OUR_OWN = List.of(BodyKind.GOVERNMENT, BodyKind.COUNCIL);

  static final RuleForm NOTHING =
      new RuleForm("", "", "visit_returns", "", new Detail(List.of(), "", ""), "");

  RuleForm {
    title = typed(title);
    what = typed(what);
    trigger = TRIGGERS.contains(typed(trigger)) ? typed(trigger) : TRIGGERS.getFirst();
    days = typed(days);
    detail = detail == null ? new Detail(List.of(), "", "") : detail;
    source = typed(source);
  }

  /** Kinds of ties, the least value of gifts, years of anniversaries; each where it matters. */
  record Detail(List<String> kinds, String amount, String years) {
    Detail {
      kinds = kinds == null ? List.of() : List.copyOf(kinds);
      amount = typed(amount);
      years = typed(years);
    }
  }

  private static String typed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** The rule; empty where something is wrong with it, which is noted. */
  Optional<Rule> rule(String id, Problems problems) {
    if (title.isEmpty()) {
      problems.add("title", "duties.error.title");
    }
    int after = days(problems);
    Trigger on = on(problems);
    String language = problems.words().locale().getLanguage();
    return problems.isEmpty()
        ? Optional.of(
            new Rule(
                id,
                on,
                after,
                source.isEmpty()
                    ? new RuleSource.Practice()
                    : new RuleSource.Law(Map.of(language, source)),
                Map.of(language, new Rule.Saying(title, what))))
        : Optional.empty();
  }

  private int days(Problems problems) {
    String number = days.replace('−', '-');
    if (number.matches("-?[0-9]{1,4}") && Math.abs(Integer.parseInt(number)) <= MOST_DAYS) {
      return Integer.parseInt(number);
    }
    problems.add("days", "duties.error.days", days);
    return 0;
  }

  private Trigger on(Problems problems) {
    return switch (trigger) {
      case "visit_departs" -> new Trigger.VisitDeparts(OUR_OWN);
      case "gift_received" -> new Trigger.GiftReceived(amounts(problems));
      case "tie_signed" -> new Trigger.TieSigned(kinds(problems));
      case "tie_yearly" -> new Trigger.TieYearly(kinds(problems));
      case "anniversary" -> new Trigger.Anniversary(years(problems));
      case "without_consent" ->
          new Trigger.WithoutConsent(kinds(problems).stream().findFirst().orElse(Kind.SISTER));
      default -> new Trigger.VisitReturns(OUR_OWN, null);
    };
  }

  private List<Kind> kinds(Problems problems) {
    List<Kind> kinds =
        Stream.of(Kind.values()).filter(kind -> detail.kinds().contains(kind.word())).toList();
    if (kinds.isEmpty()) {
      problems.add("kinds", "duties.error.kinds");
    }
    return kinds;
  }

  private List<Money> amounts(Problems problems) {
    Matcher amount = AMOUNT.matcher(detail.amount());
    String currency = amount.matches() ? amount.group(2).toUpperCase(Locale.ROOT) : "";
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(each -> each.getCurrencyCode().equals(currency))) {
      problems.add("amount", "duties.error.amount", detail.amount());
      return List.of();
    }
    return List.of(new Money(new BigDecimal(amount.group(1)).toPlainString(), currency));
  }

  private List<Integer> years(Problems problems) {
    List<String> parts =
        Stream.of(detail.years().split("[,;、，\\s]+")).filter(each -> !each.isEmpty()).toList();
    boolean fine =
        !parts.isEmpty()
            && parts.stream()
                .allMatch(
                    each ->
                        each.matches("[1-9][0-9]{0,2}") && Integer.parseInt(each) <= MOST_YEARS);
    if (!fine) {
      problems.add("years", "duties.error.years", detail.years());
      return List.of();
    }
    return parts.stream().map(Integer::valueOf).distinct().sorted().toList();
  }
}

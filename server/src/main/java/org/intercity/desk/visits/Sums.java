package org.intercity.desk.visits;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.intercity.exchange.Money;

/** Amounts of money in the reader's digits; currencies are added up each for itself. */
record Sums(Locale locale) {

  private static final int DECIMALS = 4;

  String say(Money money) {
    return say(new BigDecimal(money.amount()), money.currency());
  }

  private String say(BigDecimal amount, String currency) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(Math.min(DECIMALS, Math.max(0, amount.scale())));
    format.setMaximumFractionDigits(DECIMALS);
    return format.format(amount) + " " + currency;
  }

  /** The total of each currency. */
  List<String> totals(Stream<Money> amounts) {
    Map<String, BigDecimal> totals = new TreeMap<>();
    amounts.forEach(
        money -> totals.merge(money.currency(), new BigDecimal(money.amount()), BigDecimal::add));
    return totals.entrySet().stream().map(each -> say(each.getValue(), each.getKey())).toList();
  }
}

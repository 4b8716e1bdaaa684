package org.intercity.exchange;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency, never converted.
 *
 * @param amount a plain decimal, as {@code 1250.00}, kept as text so that nothing is rounded
 * @param currency ISO 4217, as {@code KRW}
 */
public record Money(String amount, String currency) {

  /** A negative amount or an unknown currency is refused. */
  public Money {
    if (new BigDecimal(amount).signum() < 0) {
      throw new IllegalArgumentException("'" + amount + "' is less than nothing");
    }
    Currency.getInstance(currency);
  }
}

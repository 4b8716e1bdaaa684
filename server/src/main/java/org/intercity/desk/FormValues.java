package org.intercity.desk;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Money;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** Single values of a form: each right, or noted as wrong beside its field. */
public record FormValues(Typed typed, Problems problems) {

  private static final int LARGEST = 9;

  public String required(String field) {
    String value = typed.of(field).strip();
    if (value.isEmpty()) {
      problems.add(field, "forms.error.required");
    }
    return value;
  }

  public @Nullable String optional(String field) {
    String value = typed.of(field).strip();
    return value.isEmpty() ? null : value;
  }

  public @Nullable EdtfDate date(String field) {
    String value = plain(typed.of(field));
    Optional<EdtfDate> date = EdtfDate.find(value);
    if (!value.isEmpty() && date.isEmpty()) {
      problems.add(field, "forms.error.date");
    }
    return date.orElse(null);
  }

  /** The days from one field's date to another's; one that ends before it begins is none. */
  public @Nullable EdtfDate period(String from, String to) {
    EdtfDate first = date(from);
    EdtfDate last = date(to);
    if (first == null && last != null) {
      problems.add(from, "forms.error.begin");
    }
    if (first == null || last == null || first.equals(last)) {
      return first;
    }
    if (first instanceof EdtfDate.Interval || last instanceof EdtfDate.Interval) {
      problems.add(first instanceof EdtfDate.Interval ? from : to, "forms.error.date");
      return null;
    }
    if (last.latest().isBefore(first.earliest())) {
      problems.add(to, "forms.error.end", last.toString(), first.toString());
      return null;
    }
    return new EdtfDate.Interval(first, last);
  }

  /** The lines of a field that say something. */
  public List<String> lines(String field) {
    return typed.of(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** A whole number; blanks and commas between its digits do no harm. */
  public @Nullable Integer number(String field) {
    String value = plain(typed.of(field)).replaceAll("[\\s,]", "");
    if (value.isEmpty()) {
      return null;
    }
    if (!value.matches("\\d{1," + LARGEST + "}")) {
      problems.add(field, "forms.error.number");
      return null;
    }
    return Integer.valueOf(value);
  }

  /** An amount in its currency; null where no amount is given. */
  public @Nullable Money money(String amount, String currency) {
    String value = plain(typed.of(amount)).replaceAll("[\\s,]", "");
    String code = plain(typed.of(currency)).toUpperCase(Locale.ROOT);
    if (value.isEmpty()) {
      return null;
    }
    if (!value.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
      problems.add(amount, "forms.error.amount");
    } else if (new BigDecimal(value).signum() < 0) {
      problems.add(amount, "forms.error.negative");
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(known -> known.getCurrencyCode().equals(code))) {
      problems.add(currency, "forms.error.currency", code.isEmpty() ? "none" : code);
    }
    return problems.of(amount) == null && problems.of(currency) == null
        ? new Money(value, code)
        : null;
  }

  /** Without the width that an East Asian keyboard gives to digits and signs. */
  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }
}

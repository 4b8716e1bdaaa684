package org.intercity.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.Range;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.register.Totals;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** Totals as text: each number with the list behind it. */
final class TotalsText {

  private final Words words;

  TotalsText(Words words) {
    this.words = words;
  }

  void print(Totals totals, PrintWriter out) {
    out.println(
        words.say(
            "register.totals.head",
            named(totals.holder()),
            totals.on().toString(),
            totals.profile().id()));
    for (Total total : totals.byKind()) {
      if (!total.counted().isEmpty()) {
        out.println();
        out.println(headline(total));
        total.counted().forEach(each -> out.println(line(each, totals.on())));
      }
    }
    if (totals.all().counted().isEmpty()) {
      out.println();
      out.println(words.say("register.totals.none"));
    }
  }

  private String headline(Total total) {
    String kind = words.say("register.kind." + total.kind().map(Kind::word).orElse("all"));
    boolean exact = total.cities().isExact() && total.countries().isExact();
    return exact
        ? words.say("register.totals.line", kind, total.cities().low(), total.countries().low())
        : words.say(
            "register.totals.range",
            kind,
            total.cities().toString(),
            total.countries().toString(),
            counted(total.cities()),
            counted(total.countries()));
  }

  private String line(Total.Counted each, LocalDate on) {
    String ties =
        each.ties().stream()
            .map(tie -> tie.id() + " " + since(tie, on))
            .collect(Collectors.joining(", "));
    String line = "  " + each.country() + "  " + named(each.partner()) + "  " + ties;
    return each.isSure()
        ? line
        : line
            + "  "
            + words.say(
                "register.totals.doubt",
                each.doubt().stream()
                    .map(Act::when)
                    .map(when -> date(when.date()))
                    .distinct()
                    .collect(Collectors.joining(", ")));
  }

  private String since(Tie tie, LocalDate on) {
    return History.of(tie).on(on).from().map(act -> date(act.when().date())).orElse("");
  }

  private String date(@Nullable EdtfDate date) {
    return switch (date) {
      case null -> words.say("register.totals.undated");
      case EdtfDate.Interval(var from, var to) ->
          words.say("register.totals.between", from.text(), to.text());
      case EdtfDate.Year _, EdtfDate.Month _, EdtfDate.Day _ -> date.text();
    };
  }

  /** The number that the noun after a range goes with: 0–1 cities, but 1 city. */
  private static int counted(Range range) {
    return range.isExact() ? range.low() : Math.max(2, range.high());
  }

  /** In the reader's language, with the local form beside it. */
  private String named(Body body) {
    String name = body.nameIn(words.locale().getLanguage());
    String local = body.place().localName().orElse(name);
    return local.equals(name) ? name : name + " " + local;
  }
}

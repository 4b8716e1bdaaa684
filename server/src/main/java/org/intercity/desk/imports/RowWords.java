package org.intercity.desk.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.desk.Dates;
import org.intercity.desk.Naming;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Direction;
import org.intercity.gazetteer.Place;
import org.intercity.imports.Checked;
import org.intercity.imports.Problem;
import org.intercity.imports.Said;
import org.intercity.imports.Standing;
import org.intercity.register.Kind;
import org.intercity.register.RegisterView;
import org.intercity.register.TieId;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** Says in the reader's language how a row was understood, and what is in its way. */
record RowWords(Naming naming, Dates dates, RegisterView register) {

  /** How one thing was understood. */
  record Fact(String field, String value, @Nullable String why) {}

  /**
   * What is in the way.
   *
   * @param makes the word of how the row stands because of it
   * @param choice a place to be chosen; null where there is nothing to choose
   */
  record Trouble(String makes, String says, @Nullable Choice choice, List<Shown> known) {}

  /** Places that a spelling can mean. */
  record Choice(String spelling, String written, List<Option> options, boolean mayBeNone) {}

  record Option(String value, String text) {}

  /** What the office has, to be seen beside the row; its page, where it has one. */
  record Shown(String id, String says, String href) {}

  /** A row as the page shows it. */
  record Line(
      int number,
      String standing,
      String words,
      List<Fact> facts,
      List<Trouble> troubles,
      List<Option> decisions,
      String decided) {}

  Line line(Checked row) {
    int number = row.row().line();
    String decision = row.decision() == null ? "" : row.decision();
    return new Line(
        number,
        row.standing().word(),
        row.row().words(java.util.Set.of()),
        row.said().stream().map(this::fact).toList(),
        row.problems().stream().map(this::trouble).toList(),
        decisions(row),
        number + " " + decision);
  }

  private Fact fact(Said said) {
    return new Fact(
        said.field().word(),
        value(said.value()),
        said.why() == null ? null : words().say("imports.why." + said.why()));
  }

  private String value(Object value) {
    return switch (value) {
      case Place place -> naming.name(place).text() + ", " + naming.country(place.country());
      case EdtfDate date -> dates.span(date);
      case Kind kind -> words().say("register.kind." + kind.word());
      case Direction direction -> words().say("visits.direction." + direction.word());
      case List<?> fields ->
          fields.stream()
              .map(field -> words().find("cli.read.field." + field).orElse(String.valueOf(field)))
              .collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  /** Why a row stands as it does. */
  String says(Problem problem) {
    return words()
        .say(
            "imports.problem." + problem.key(),
            problem.arguments().stream()
                .map(each -> each instanceof Integer ? each.toString() : value(each))
                .toArray());
  }

  private Trouble trouble(Problem problem) {
    Problem.Spelling spelling = problem.spelling();
    Choice choice =
        spelling == null || spelling.options().isEmpty()
            ? null
            : new Choice(
                spelling.key(),
                spelling.key().replaceFirst("\\|[A-Z]{2}$", ""),
                spelling.options().stream().map(place -> option(place, spelling)).toList(),
                problem.key().startsWith("organisation"));
    return new Trouble(
        problem.makes().word(),
        says(problem),
        choice,
        problem.known().stream().map(this::shown).toList());
  }

  private Option option(Place place, Problem.Spelling spelling) {
    return new Option(
        place.id().value() + " " + spelling.key(),
        naming.name(place).text()
            + ", "
            + naming.country(place.country())
            + " ("
            + place.id()
            + ")");
  }

  private Shown shown(Problem.Known known) {
    return switch (known.id().charAt(0)) {
      case 'T' -> new Shown(known.id(), tie(known).orElse(known.says()), "/ties/" + known.id());
      case 'V' -> new Shown(known.id(), known.says(), "/visits/" + known.id());
      default -> new Shown(known.id(), known.says(), "/people/" + known.id());
    };
  }

  private Optional<String> tie(Problem.Known known) {
    return register
        .findTie(new TieId(known.id()))
        .map(
            tie ->
                tie.parties().stream()
                        .map(body -> naming.name(body).text())
                        .collect(Collectors.joining(" – "))
                    + tie.acts().stream()
                        .map(act -> act.what())
                        .map(
                            act ->
                                " · "
                                    + words().say("register.kind." + act.kind().word())
                                    + (act.when().date() == null
                                        ? ""
                                        : " " + dates.say(act.when().date())))
                        .collect(Collectors.joining()));
  }

  private List<Option> decisions(Checked row) {
    int number = row.row().line();
    List<Option> options = new java.util.ArrayList<>();
    options.add(new Option(number + " ", words().say("imports.decide.none")));
    boolean people =
        row.problems().stream().anyMatch(problem -> problem.key().equals("same_person"));
    boolean asked = row.problems().stream().anyMatch(problem -> problem.makes() != Standing.READY);
    if (people) {
      row.problems().stream()
          .filter(problem -> problem.key().equals("same_person"))
          .flatMap(problem -> problem.known().stream())
          .forEach(
              known ->
                  options.add(
                      new Option(
                          number + " " + known.id(),
                          words().say("imports.decide.same", known.id(), known.says()))));
      options.add(new Option(number + " " + Checked.NEW, words().say("imports.decide.new")));
    } else if (asked && row.mayBeTaken()) {
      options.add(new Option(number + " " + Checked.TAKE, words().say("imports.decide.take")));
    }
    options.add(new Option(number + " " + Checked.LEAVE, words().say("imports.decide.leave")));
    return options;
  }

  private Words words() {
    return Words.in(naming.locale());
  }
}

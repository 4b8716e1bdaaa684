package org.intercity.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intercity.exchange.Named;
import org.intercity.exchange.Visit;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.exports.Block.Fact;

/** The visit itself: what for, who travels, the programme stop by stop. */
record VisitSection(OnVisit on) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(1, say("visit.heading")));
    blocks.add(new Block.Facts(facts()));
    List<List<Cell>> travellers = travellers();
    blocks.add(Block.heading(2, say("visit.delegation")));
    blocks.add(
        travellers.isEmpty()
            ? Block.quiet(say("visit.delegation.none"))
            : new Block.Table(
                say("visit.delegation"),
                List.of(Column.of(say("visit.name")), Column.of(say("visit.role"))),
                travellers));
    blocks.add(Block.heading(1, say("visit.programme")));
    blocks.add(
        on.visit().stops().isEmpty()
            ? Block.quiet(say("visit.programme.none"))
            : new Block.Table(
                say("visit.programme"),
                List.of(
                    Column.of(say("statistics.dated")),
                    Column.of(say("visit.place")),
                    Column.of(say("visit.hosts")),
                    Column.of(say("visit.programme"))),
                on.visit().stops().stream().map(this::stop).toList()));
    return blocks;
  }

  private List<Fact> facts() {
    Visit visit = on.visit();
    List<Fact> facts = new ArrayList<>();
    if (visit.about().purpose() != null) {
      facts.add(new Fact(say("visit.purpose"), Phrase.of(visit.about().purpose())));
    }
    facts.add(new Fact(say("visit.period"), Phrase.of(on.names().day(visit.days()))));
    facts.add(
        new Fact(
            say("statistics.state.head"), Phrase.of(say("visit.state." + visit.state().word()))));
    facts.add(new Fact(say("visit.of"), on.names().named(visit.delegation().of())));
    if (!visit.about().fields().isEmpty()) {
      facts.add(
          new Fact(
              say("council.fields"),
              Phrase.of(
                  visit.about().fields().stream()
                      .map(field -> on.saying().words().find("desk.field." + field).orElse(field))
                      .collect(Collectors.joining(on.saying().words().say("desk.list"))))));
    }
    return facts;
  }

  private List<List<Cell>> travellers() {
    return on.visit()
        .everybody()
        .map(
            member ->
                List.of(
                    Cell.of(on.names().person(member.person()).to("/people/" + member.person())),
                    Cell.of(role(member))))
        .toList();
  }

  private String role(Visit.Member member) {
    String role = member.role() == null ? "" : member.role();
    boolean heads = member.equals(on.visit().delegation().head());
    return heads ? (role.isEmpty() ? say("book.head") : say("book.head") + " · " + role) : role;
  }

  private List<Cell> stop(Visit.Stop stop) {
    return List.of(
        Cell.of(on.names().day(stop.day())),
        Cell.of(on.names().spot(stop.place())),
        Cell.of(stop.hosts().stream().map(Named::name).collect(Collectors.joining("\n"))),
        Cell.of(String.join("\n", stop.programme())));
  }

  private String say(String key) {
    return on.saying().say(key);
  }
}

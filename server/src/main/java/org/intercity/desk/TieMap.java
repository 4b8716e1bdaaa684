package org.intercity.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.desk.map.Cartographer;
import org.intercity.desk.map.Spot;
import org.intercity.desk.map.WorldMap;
import org.intercity.gazetteer.Coordinates;
import org.intercity.register.Body;
import org.intercity.register.Tie;
import org.intercity.words.Words;

/** The ties of a body on the world map; without a body, all parties of all ties. */
record TieMap(Cartographer cartographer, Ties look) {

  WorldMap of(Optional<Body> home, List<Tie> ties) {
    return cartographer.draw(
        home.map(body -> look.naming().name(body).text()).orElse(""),
        home.flatMap(body -> Optional.ofNullable(body.place().point())),
        ties.stream().flatMap(tie -> spots(home, tie)).toList());
  }

  private Stream<Spot> spots(Optional<Body> home, Tie tie) {
    List<Body> partners = home.map(body -> tie.partnersOf(body.id())).orElse(tie.parties());
    return partners.stream().flatMap(partner -> spot(partner, look.line(tie)).stream());
  }

  private Optional<Spot> spot(Body partner, TieLine tie) {
    Coordinates point = partner.place().point();
    return point == null
        ? Optional.empty()
        : Optional.of(
            new Spot(
                look.naming().name(partner).text(),
                says(partner, tie),
                point,
                tie.chip(),
                "/ties/" + tie.id()));
  }

  private String says(Body partner, TieLine tie) {
    Words words = Words.in(look.naming().locale());
    return words.say(
        "desk.map.says",
        look.naming().name(partner).text(),
        words.say("register.kind." + tie.chip().kind()),
        words.say("register.state." + tie.state()));
  }
}

package org.intercity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intercity places find NAME}: which places a name can mean, and why the first is first. */
@Command(name = "find", resourceBundle = "words.places", mixinStandardHelpOptions = true)
final class PlacesFind implements Callable<Integer> {

  private static final int NEAREST = 5;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Parameters(paramLabel = "NAME", descriptionKey = "name")
  private String name = "";

  @Option(names = "--near", paramLabel = "NAME", descriptionKey = "near")
  private List<String> near = new ArrayList<>();

  @Option(names = "--home", paramLabel = "COUNTRY", descriptionKey = "home")
  private @Nullable String home;

  @Override
  public Integer call() {
    Words words = options.words();
    Gazetteer gazetteer = Gazetteers.of(options.data());
    Gazetteer.Resolution found = gazetteer.resolve(name, context(gazetteer));
    if (found.candidates().isEmpty()) {
      String nearest =
          gazetteer.nearest(name, NEAREST).stream()
              .map(place -> place.name() + " (" + place.country() + ")")
              .collect(Collectors.joining(", "));
      throw nearest.isEmpty()
          ? new UserError("places.find.nothing", name)
          : new UserError("places.find.nearest", name, nearest);
    }
    PrintWriter out = Out.of(spec);
    int rank = 1;
    for (Gazetteer.Candidate candidate : found.candidates()) {
      out.println(line(rank++, candidate, words, gazetteer));
      candidate.reasons().forEach(reason -> out.println("     " + reason));
    }
    if (found.decided().isEmpty()) {
      out.println(words.say("places.find.open"));
    }
    out.flush();
    return 0;
  }

  private static String line(
      int rank, Gazetteer.Candidate candidate, Words words, Gazetteer gazetteer) {
    Place place = candidate.place();
    PlaceId parent = place.standing().parent();
    String within =
        Optional.ofNullable(parent)
            .flatMap(gazetteer::find)
            .filter(unit -> unit.level() != Level.COUNTRY)
            .map(unit -> unit.nameIn(words.locale().getLanguage()) + ", ")
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%2d. %.2f  %s%s · %s%s · %s · %s",
        rank,
        candidate.score(),
        place.nameIn(words.locale().getLanguage()),
        place.localName().map(local -> " " + local).orElse(""),
        within,
        place.country(),
        place.level().word(),
        place.id());
  }

  private Gazetteer.Context context(Gazetteer gazetteer) {
    Set<String> countries = new LinkedHashSet<>();
    Set<PlaceId> units = new LinkedHashSet<>();
    for (String each : near) {
      List<Place> places = gazetteer.named(each);
      if (places.isEmpty()) {
        throw new UserError("places.find.nothing", each);
      }
      countries.add(places.getFirst().country());
      units.add(places.getFirst().id());
    }
    return new Gazetteer.Context(
        options.words().locale().getLanguage(),
        List.copyOf(countries),
        units,
        Optional.ofNullable(home).map(code -> code.toUpperCase(Locale.ROOT)));
  }
}

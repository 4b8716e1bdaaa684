package org.intercity.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.Surroundings;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code intercity places resolve}: mentions in their contexts, one JSON object a line, and for
 * each the place that is meant. The form is in docs/commands.md.
 */
@Command(name = "resolve", resourceBundle = "words.places", mixinStandardHelpOptions = true)
final class PlacesResolve implements Callable<Integer> {

  private static final int CANDIDATES = 5;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  /** Asked for, because a form for people may come. */
  @SuppressWarnings("UnusedVariable") // picocli sees to it that it is there
  @Option(names = "--json", required = true, descriptionKey = "json")
  private boolean json;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "mentions")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    Gazetteer gazetteer = Gazetteers.of(options.data());
    PrintWriter out = Out.of(spec);
    try (BufferedReader lines = open()) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          out.println(answer(gazetteer, asked(line, number)));
        }
      }
    }
    out.flush();
    return 0;
  }

  private BufferedReader open() throws IOException {
    Path from = file;
    if (from == null) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    try {
      return Files.newBufferedReader(from);
    } catch (NoSuchFileException missing) {
      throw new UserError("places.missing", from.toString(), "");
    }
  }

  private static JsonNode asked(String line, int number) {
    try {
      JsonNode asked = JsonMapper.shared().readTree(line);
      if (asked.isObject() && asked.path("mention").isString()) {
        return asked;
      }
    } catch (JacksonException notJson) {
      // said below
    }
    throw new UserError("places.resolve.line", number);
  }

  private static String answer(Gazetteer gazetteer, JsonNode asked) {
    String mention = asked.path("mention").asString();
    String text = asked.path("context").asString("");
    String language = asked.path("lang").asString("und");
    int start = start(asked, mention, text);
    Gazetteer.Context context =
        start < 0
            ? Gazetteer.Context.none(language)
            : new Surroundings(gazetteer, text, language)
                .around(start, start + mention.length(), Optional.empty());
    Gazetteer.Resolution found = gazetteer.resolve(mention, context);
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.set("id", asked.path("id"));
    List<Gazetteer.Candidate> candidates = found.candidates();
    if (candidates.isEmpty()) {
      answer.putNull("place");
    } else {
      write(answer.putObject("place"), candidates.getFirst().place(), gazetteer);
    }
    ArrayNode all = answer.putArray("candidates");
    for (Gazetteer.Candidate candidate : candidates.stream().limit(CANDIDATES).toList()) {
      ObjectNode one = all.addObject();
      write(one, candidate.place(), gazetteer);
      one.put("score", Math.round(candidate.score() * 1000) / 1000.0);
      ArrayNode reasons = one.putArray("reasons");
      candidate.reasons().forEach(reasons::add);
    }
    return answer.toString();
  }

  /** Where the mention stands: where the line says, else where it first occurs; -1 if nowhere. */
  private static int start(JsonNode asked, String mention, String text) {
    int said = asked.path("start").asInt(-1);
    return said >= 0 && text.startsWith(mention, said) ? said : text.indexOf(mention);
  }

  private static void write(ObjectNode out, Place place, Gazetteer gazetteer) {
    out.put("id", place.id().value());
    out.put("name", place.name());
    out.put("country", place.country());
    out.put("level", place.level().word());
    Optional<Integer> geonames =
        Stream.concat(Stream.of(place.id()), gazetteer.idsOf(place.id()).stream())
            .map(id -> id.value())
            .filter(id -> id.matches("gn\\d{1,9}"))
            .findFirst()
            .map(id -> Integer.parseInt(id.substring(2)));
    if (geonames.isPresent()) {
      out.put("geonames", geonames.get());
    } else {
      out.putNull("geonames");
    }
  }
}

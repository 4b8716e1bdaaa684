package org.intercity.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route that a running desk answers, of whichever room, and what is written of each in
 * docs/accounts.md. A new route is tried without anybody saying so; only what its variables stand
 * for must be told.
 */
final class AllRoutes {

  private static final Path GUIDE = Path.of("../docs/accounts.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (GET|POST|PUT|DELETE|any) \\| `([^`]+)` \\| (\\w+) \\|");

  private AllRoutes() {}

  /** A way to ask, as {@code GET /read/{id}}. */
  record Route(String method, String pattern) implements Comparable<Route> {

    boolean writes() {
      return !method.equals("GET") && !method.equals("any");
    }

    /** The request for a path; a form may come in parts. */
    AbstractMockHttpServletRequestBuilder<?> to(String path) {
      return writes()
          ? MockMvcRequestBuilders.multipart(HttpMethod.valueOf(method), path)
              .file(new MockMultipartFile("unused", new byte[0]))
          : MockMvcRequestBuilders.get(path);
    }

    /** The paths with what the first city keeps, for the variables of the pattern. */
    List<String> paths(Map<String, List<String>> kept) {
      if (!pattern.contains("{")) {
        return List.of(pattern);
      }
      String room = pattern.split("/", -1)[1];
      List<String> values = kept.get(room);
      if (values == null || values.isEmpty()) {
        throw new AssertionError(
            this + ": say in PlantedCity.kept what the variables below /" + room + " stand for");
      }
      return values.stream().map(this::with).toList();
    }

    /** The parts of a value stand for the variables in their order, {@code 1} for the others. */
    private String with(String value) {
      String path = pattern;
      for (String part : value.split("/", -1)) {
        path = path.replaceFirst("\\{[^}]*}", part);
      }
      return path.replaceAll("\\{[^}]*}", "1");
    }

    @Override
    public int compareTo(Route other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  static List<Route> of(WebApplicationContext server) {
    return server.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(AllRoutes::of)
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Route> of(RequestMappingInfo info) {
    List<String> methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? List.of("any")
            : info.getMethodsCondition().getMethods().stream().map(RequestMethod::name).toList();
    return info.getPatternValues().stream()
        .flatMap(pattern -> methods.stream().map(method -> new Route(method, pattern)));
  }

  /** Who may use each route, as the guide says. */
  static Map<Route, String> declared() throws Exception {
    return ROW.matcher(Files.readString(GUIDE))
        .results()
        .collect(
            Collectors.toMap(AllRoutes::route, row -> row.group(3), (one, _) -> one, TreeMap::new));
  }

  private static Route route(MatchResult row) {
    return new Route(row.group(1), row.group(2));
  }
}

package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.desk.AllRoutes.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Who may use which route: what docs/accounts.md says is what the desk does, for every route. */
class AccessTests {

  @TempDir static Path data;

  private static PlantedCity city;

  @BeforeAll
  static void open() throws Exception {
    city = PlantedCity.open(data);
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @Test
  void everyRouteIsDeclaredInTheGuide() throws Exception {
    Map<Route, String> routes = new TreeMap<>();
    AllRoutes.of((WebApplicationContext) city.desk().server())
        .forEach(route -> routes.put(route, "declared"));
    assertThat(AllRoutes.declared().keySet())
        .as("the table of docs/accounts.md names every route, and who may use it")
        .containsExactlyElementsOf(routes.keySet());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleMayUseWhatTheGuideSaysAndNothingElse(Role role) throws Exception {
    for (Map.Entry<Route, String> each : AllRoutes.declared().entrySet()) {
      Route route = each.getKey();
      boolean may = each.getValue().equals("everybody") || role.does(Role.of(each.getValue()));
      String path = route.paths(city.kept()).getFirst();
      MockHttpServletResponse answer =
          city.desk().ask(route.to(path), city.anybody(Rights.of(role)));
      if (may) {
        assertThat(answer.getStatus()).as("%s by %s", route, role).isNotEqualTo(403);
        assertThat(answer.getRedirectedUrl()).as("%s by %s", route, role).isNotEqualTo("/sign-in");
      } else {
        assertThat(answer.getStatus()).as("%s by %s", route, role).isEqualTo(403);
      }
    }
  }

  @Test
  void whoIsNotSignedInMayUseWhatIsForEverybodyOnly() throws Exception {
    for (Map.Entry<Route, String> each : AllRoutes.declared().entrySet()) {
      Route route = each.getKey();
      String path = route.paths(city.kept()).getFirst();
      MockHttpServletResponse answer = city.desk().askAsNobody(route.to(path));
      if (each.getValue().equals("everybody")) {
        assertThat(String.valueOf(answer.getRedirectedUrl()))
            .as(route.toString())
            .doesNotEndWith("/sign-in");
      } else {
        assertThat(answer.getRedirectedUrl()).as(route.toString()).endsWith("/sign-in");
      }
    }
  }
}

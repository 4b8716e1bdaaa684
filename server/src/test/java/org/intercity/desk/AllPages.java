package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intercity.desk.AllRoutes.Route;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every page of the desk, found by asking every route that it answers: a new one is among them
 * without anybody saying so.
 */
final class AllPages {

  /** What a page is asked about; without it there is another page, or none. */
  private static final Map<String, String> ASKED =
      Map.of(
          "/people/merge", "?one=P1&other=P2",
          "/search", "?q=Qingdao",
          "/ties", "?words=Gwangju",
          "/reports/council", "?partner=Qingdao&kind=sister&field=economy",
          "/reports/council/draft.txt", "?partner=Qingdao&kind=sister&field=economy",
          "/reports/council/package.docx", "?partner=Qingdao&kind=sister&field=economy",
          "/reports/council/package.pdf", "?partner=Qingdao&kind=sister&field=economy");

  /** Routes with no page in the planted city, and why. */
  private static final Map<String, String> NONE =
      Map.of(
          "/error", "is asked for by the server alone, of a request that failed",
          "/feeds/{token}.ics", "a calendar, for who has its token",
          "/people/{id}/photo", "a picture, which nobody planted has");

  /** Asks with the browser's own session; what is not a page is not waited for. */
  private static final String ASK =
      """
      return Promise.all(arguments[0].map(async (path) => {
        const answer = await fetch(path, {redirect: 'manual', headers: {Accept: 'text/html'}});
        const isHtml = (answer.headers.get('Content-Type') ?? '').startsWith('text/html');
        const text = isHtml ? await answer.text() : (await answer.body?.cancel(), '');
        return answer.type === 'opaqueredirect' ? 'leads elsewhere'
          : !answer.ok && path !== '/too-large' ? 'is refused with ' + answer.status
          : text.trimStart().toLowerCase().startsWith('<!doctype') ? 'is a page' : 'is no page';
      }));
      """;

  private AllPages() {}

  /** The address of every page that the signed-in person can see, one for each route. */
  static List<String> of(WalkedDesk desk) {
    Map<String, List<String>> kept = desk.city().kept();
    List<Route> routes =
        AllRoutes.of((WebApplicationContext) desk.city().desk().server()).stream()
            .filter(route -> !route.writes() && !NONE.containsKey(route.pattern()))
            .toList();
    List<List<String>> paths = routes.stream().map(route -> paths(route, kept)).toList();
    List<String> asked = paths.stream().flatMap(List::stream).toList();
    Iterator<?> answers =
        ((List<?>) Objects.requireNonNull(desk.browser().run(ASK, asked))).iterator();
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      Map<String, String> said = new LinkedHashMap<>();
      paths.get(i).forEach(path -> said.put(path, String.valueOf(answers.next())));
      assertThat(said)
          .as("%s has an answer: say in AllPages what it is asked about", routes.get(i))
          .anySatisfy((_, answer) -> assertThat(answer).doesNotStartWith("is refused"));
      said.entrySet().stream()
          .filter(each -> each.getValue().equals("is a page"))
          .findFirst()
          .ifPresent(page -> pages.add(page.getKey()));
    }
    return pages;
  }

  private static List<String> paths(Route route, Map<String, List<String>> kept) {
    return route.paths(kept).stream()
        .limit(3)
        .map(path -> path + ASKED.getOrDefault(route.pattern(), ""))
        .toList();
  }
}

package org.intercity.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.intercity.accounts.SignedIn;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;

/** Gives every page its frame. */
@ControllerAdvice
class Frames {

  private static final Set<String> THEMES = Set.of("light", "dark");

  private final OfficeSign office;
  private final BodyNames bodies;

  private final Clock clock;

  Frames(OfficeSign office, BodyNames bodies, Clock clock) {
    this.office = office;
    this.bodies = bodies;
    this.clock = clock;
  }

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request, Locale locale) {
    Cookie theme = WebUtils.getCookie(request, Appearance.COOKIE);
    String query = request.getQueryString();
    return new Frame(
        request.getRequestURI() + (query == null ? "" : "?" + query),
        Words.in(locale).locale(),
        theme != null && THEMES.contains(theme.getValue()) ? theme.getValue() : null,
        office.in(locale),
        LocalDate.now(clock),
        who(request, locale));
  }

  private Frame.@Nullable Who who(HttpServletRequest request, Locale locale) {
    return request.getUserPrincipal() instanceof Authentication who
            && who.getPrincipal() instanceof SignedIn in
        ? new Frame.Who(
            in.account().called(),
            in.account().role(),
            in.account().bodies().stream()
                .map(
                    body ->
                        new Frame.Acting(
                            body.value(), bodies.name(body, locale), body.equals(in.actingFor())))
                .toList())
        : null;
  }
}

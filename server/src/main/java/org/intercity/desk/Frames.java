package org.intercity.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.intercity.accounts.Account;
import org.intercity.accounts.Role;
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

  Frames(OfficeSign office) {
    this.office = office;
  }

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request, Locale locale) {
    Cookie theme = WebUtils.getCookie(request, Appearance.COOKIE);
    Account account = account(request);
    String query = request.getQueryString();
    return new Frame(
        request.getRequestURI() + (query == null ? "" : "?" + query),
        Words.in(locale).locale(),
        theme != null && THEMES.contains(theme.getValue()) ? theme.getValue() : null,
        office.in(locale),
        account == null ? null : account.called(),
        account != null && account.role() == Role.ADMINISTRATOR);
  }

  private static @Nullable Account account(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication who
            && who.getPrincipal() instanceof SignedIn(var account, _)
        ? account
        : null;
  }
}

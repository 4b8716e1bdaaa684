package org.intercity.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch between light and dark; without it the reader's system decides. */
@Controller
class Appearance {

  static final String COOKIE = "appearance";

  @PostMapping("/appearance")
  String choose(
      @RequestParam String theme, @RequestParam String back, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, theme.equals("light") || theme.equals("dark") ? theme : "")
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build()
            .toString());
    return "redirect:" + (back.matches("/(?![/\\\\]).*|/") ? back : "/");
  }
}

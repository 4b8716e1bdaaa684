package org.intercity.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which somebody signs in. */
@Controller
class SignIn {

  @GetMapping("/sign-in")
  String show(HttpServletRequest request, Model model) {
    HttpSession session = request.getSession(false);
    Object failure =
        session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    boolean failed = request.getParameter("failed") != null;
    model.addAttribute("failed", failed);
    model.addAttribute("throttled", failed && failure instanceof LockedException);
    model.addAttribute("out", request.getParameter("out") != null);
    model.addAttribute("over", request.getParameter("over") != null);
    model.addAttribute("ended", request.getParameter("ended") != null);
    return "accounts/sign-in";
  }
}

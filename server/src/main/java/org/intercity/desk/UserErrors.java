package org.intercity.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Shows what a user can mend on a page of its own, where no form could show it. */
@ControllerAdvice
class UserErrors {

  private final Frames frames;

  UserErrors(Frames frames) {
    this.frames = frames;
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String show(UserError error, Model model, Locale locale, HttpServletRequest request) {
    model.addAttribute("frame", frames.frame(request, locale));
    model.addAttribute("says", error.in(Words.in(locale)));
    return "desk/problem";
  }
}

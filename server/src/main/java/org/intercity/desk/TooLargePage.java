package org.intercity.desk;

import java.util.Locale;
import org.intercity.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says how large what is handed in may be, in place of what was asked. */
@Controller
class TooLargePage {

  private final UploadLimits limits;

  TooLargePage(UploadLimits limits) {
    this.limits = limits;
  }

  @GetMapping(UploadLimits.PAGE)
  @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
  String show(Model model, Locale locale) {
    model.addAttribute(
        "says", Words.in(locale).say("desk.error.large", limits.form().toMegabytes()));
    return "desk/problem";
  }
}

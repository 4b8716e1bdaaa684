package org.intercity.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, and whose work it carries. */
@Controller
class AboutPages {

  @GetMapping("/about")
  String show(Model model) {
    model.addAttribute("notices", Notice.ALL);
    return "desk/about";
  }
}

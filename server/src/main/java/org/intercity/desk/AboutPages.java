package org.intercity.desk;

import org.intercity.gazetteer.GazetteerFolder;
import org.intercity.journal.DataFolder;
import org.intercity.publishers.Layer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, and whose work it carries: the program's own, and the office's imported places. */
@Controller
class AboutPages {

  private final GazetteerFolder places;

  AboutPages(DataFolder data) {
    places = new GazetteerFolder(data.root());
  }

  @GetMapping("/about")
  String show(Model model) {
    model.addAttribute("notices", Notice.ALL);
    model.addAttribute("layers", places.layers().stream().map(AboutPages::line).toList());
    return "desk/about";
  }

  /**
   * Places that the office has imported.
   *
   * @param asOf the latest day that a row of it names, or empty
   */
  record LayerLine(String name, String asOf, long rows, String attribution, String licence) {}

  private static LayerLine line(Layer layer) {
    return new LayerLine(
        layer.name(),
        layer.asOf(),
        layer.rows(),
        layer.kind().attribution(),
        layer.kind().licence());
  }
}

package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.placesearch.PlaceSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a place that is being typed into a form can mean, so written that the form understands. */
@Controller
class PlaceOptions {

  private static final int LONGEST = 100;
  private static final int LIMIT = 8;

  private final PlaceSearch search;
  private final Gazetteer gazetteer;
  private final TiedPlaces tied;

  PlaceOptions(PlaceSearch search, Gazetteer gazetteer, TiedPlaces tied) {
    this.search = search;
    this.gazetteer = gazetteer;
    this.tied = tied;
  }

  /** Whatever the field is called, its text comes alone. */
  @GetMapping("/places/named")
  String named(@RequestParam MultiValueMap<String, String> field, Model model, Locale locale) {
    PlaceNames names = new PlaceNames(gazetteer, Naming.in(locale));
    List<String> options =
        field.values().stream()
            .flatMap(List::stream)
            .map(String::strip)
            .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
            .limit(1)
            .flatMap(text -> search.find(text, LIMIT, tied::ties).stream())
            .map(names::told)
            .toList();
    model.addAttribute("places", options);
    return "part/row :: options";
  }
}

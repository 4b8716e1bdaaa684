package org.intercity.desk.finds;

import java.util.List;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.KeptReadings;
import org.intercity.desk.Signatures;
import org.intercity.exchange.FindId;
import org.intercity.exchange.Finds;
import org.intercity.exchange.ItemId;
import org.intercity.journal.Signature;
import org.intercity.proposals.StoredReading;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Judges what a reading found, where it is shown. */
@Controller
class FindPages {

  private final KeptReadings kept;
  private final Finds finds;
  private final Signatures signatures;

  FindPages(KeptReadings kept, Finds finds, Signatures signatures) {
    this.kept = kept;
    this.finds = finds;
    this.signatures = signatures;
  }

  /**
   * Takes or turns down the finds that are ticked.
   *
   * @param find their numbers, as {@code R1-v1}
   * @param back the agreement's proposal from whose page it was judged, if not the reading's
   */
  @PostMapping("/read/{id}/finds")
  String judge(
      @PathVariable String id,
      @RequestParam @Nullable List<String> find,
      @RequestParam String verdict,
      @RequestParam(defaultValue = "") String why,
      @RequestParam @Nullable String back,
      @AuthenticationPrincipal SignedIn who,
      RedirectAttributes next) {
    StoredReading reading = kept.require(signatures.scope(who), id);
    List<FindId> ticked = ticked(find);
    Signature by = signatures.of(who);
    if (ticked.isEmpty()) {
      next.addFlashAttribute("findProblem", "finds.error.none");
    } else if (verdict.equals("reject") && why.isBlank()) {
      next.addFlashAttribute("findProblem", "finds.error.reason");
    } else if (verdict.equals("reject")) {
      finds.reject(by, reading, ticked, why.strip());
      next.addFlashAttribute("findsRejected", ticked.size());
    } else {
      List<ItemId> filed = finds.accept(by, reading, ticked);
      next.addFlashAttribute("findsFiled", filed.size());
    }
    String page =
        Optional.ofNullable(back)
            .filter(text -> text.matches("R[0-9]+-[ae][0-9]+"))
            .map(text -> "/proposals/" + text)
            .orElse("/read/" + reading.id());
    return "redirect:" + page + "#finds";
  }

  private static List<FindId> ticked(@Nullable List<String> find) {
    return (find == null ? List.<String>of() : find)
        .stream()
            .distinct()
            .map(
                text ->
                    FindId.find(text)
                        .orElseThrow(() -> new UserError("exchange.error.judged", text)))
            .toList();
  }
}

package org.intercity.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.intercity.desk.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Card files are looked at first, then entered. */
class CardPagesTests extends PeopleDesk {

  private static MockMultipartFile file(String... lines) {
    return new MockMultipartFile(
        "file",
        "cards.vcf",
        "text/vcard",
        String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cardsAreLookedAtBeforeTheyAreEntered() throws Exception {
    String at = enter("Card Holder", "Head of Cards", "2019");
    MockMultipartHttpServletRequestBuilder form = multipart(at + "/edit");
    form.param("seen", find(text(at + "/edit"), "name=\"seen\" value=\"(\\d+)\""));
    form.param("spelling", "Card Holder", "", "", "", "", "");
    form.param("language", "en", "", "", "", "", "").param("reach.mail", "old@example.org");
    led(form);
    MockHttpSession session = new MockHttpSession();
    MockMultipartFile cards =
        file(
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Card Holder",
            "N:Holder;Card;;;",
            "EMAIL:new@example.org",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Nova Cardwell",
            "N:Cardwell;Nova;;;",
            "ORG:Qingdao",
            "TITLE:Interpreter",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "NOTE:nobody",
            "END:VCARD");
    String found = sent(multipart("/people/cards?lang=en").file(cards).session(session));
    assertThat(found)
        .contains("3 cards", "known, and told otherwise", "old@example.org", "new@example.org")
        .contains("Nova Cardwell", "Interpreter", "A card without a name");
    String digest = find(found, "name=\"digest\" value=\"([0-9a-f]+)\"");
    String accept = "/people/cards/accept?lang=en";
    assertThat(sent(post(accept).param("digest", digest).session(session)))
        .contains("Tick at least one card");
    assertThat(sent(post(accept).param("digest", "x").session(session)))
        .contains("not here any more");
    led(post(accept).param("digest", digest).param("all", "true").session(session));
    assertThat(text("/people?lang=en&q=nova")).contains("Interpreter", "Nova Cardwell");
    assertThat(text(at)).contains("old@example.org").doesNotContain("new@example.org");
    found = sent(multipart("/people/cards?lang=en").file(cards).session(session));
    assertThat(found).contains(">known<");
    led(post(accept).param("digest", digest).param("take", "0").session(session));
    assertThat(text(at)).contains("new@example.org");
    assertThat(text(at + ".vcf")).contains("BEGIN:VCARD", "FN;LANGUAGE=en:Card Holder");
    assertThat(text("/people.vcf?q=nova")).contains("Nova Cardwell").doesNotContain("Card Holder");
    assertThat(
            desk.ask(get(at + "?lang=en"), Requests.ADMINISTRATOR)
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("card file");
  }

  @Test
  void whatIsNoCardFileIsRefused() throws Exception {
    assertThat(sent(multipart("/people/cards?lang=en").file(file("Dear colleague,"))))
        .contains("No card could be read");
    assertThat(sent(multipart("/people/cards?lang=en"))).contains("No card could be read");
  }
}

package org.intercity.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.intercity.desk.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

class PeoplePagesTests extends PeopleDesk {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

  @Test
  void aPersonWithTheirPostIsEnteredAndFoundInAnySpelling() throws Exception {
    MockMultipartHttpServletRequestBuilder form = multipart("/people/new?lang=en");
    form.param("spelling", "Lin Xiaowen", "林晓雯", "", "", "", "");
    form.param("language", "en", "zh", "", "", "", "");
    form.param("title", "Director of Protocol").param("titleLanguage", "en");
    form.param("body", "Qingdao, CN").param("kind", "government").param("from", "2023-04");
    form.param("reach.mail", "lin@example.org").param("how", "business card");
    form.file(new MockMultipartFile("photo", "lin.png", "image/png", PNG));
    String at = led(form);

    String page = text(at + "?lang=en");
    assertThat(page)
        .contains("Lin Xiaowen", "林晓雯", "Director of Protocol", "lin@example.org")
        .contains("business card", "Apr 2023", at + "/photo");
    assertThat(desk.ask(at + "/photo").getContentAsByteArray()).isEqualTo(PNG);
    for (String typed : new String[] {"Lin Xiao", "林晓", "xiaowen", "director of"}) {
      assertThat(text("/people?lang=en&q=" + typed)).as(typed).contains("Director of Protocol");
      if (!typed.startsWith("director")) {
        assertThat(text("/people?lang=en&view=people&q=" + typed)).as(typed).contains("林晓雯");
      }
    }
    assertThat(text("/people?lang=en&country=CN&body=Qingdao, CN")).contains("Lin Xiaowen");
    assertThat(text("/people?lang=en&country=JP")).doesNotContain("Lin Xiaowen");
    assertThat(text("/people?lang=en&body=Nowhereatall")).contains("No place is called");
    assertThat(text("/people.csv?lang=en&q=林晓")).contains("Director of Protocol", "2023-04");
    assertThat(text("/people.csv?lang=en&view=people&q=lin")).contains("Lin Xiaowen; 林晓雯");
    String post = find(page, "href=\"(/posts/O\\d+)\"");
    assertThat(text(post + "?lang=en")).contains("Director of Protocol", "Lin Xiaowen", "青岛");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spelling||Write the name in at least one spelling",
        "reach.mail|nowhere|name@example.org",
        "reach.phone|call me|has digits",
        "from|last spring|Write the day as 2017",
        "to|2010|lies before the first",
        "title||Write what the post is called",
        "body||Write the city or body",
        "body|Nowhereatall|No place is called",
        "photo|text|must be a PNG or JPEG"
      })
  void whatIsWrongIsSaidBesideItsFieldAndNothingIsEntered(
      String field, String value, String problem) throws Exception {
    String before = text("/people.csv?view=people&lang=en");
    MockMultipartHttpServletRequestBuilder form = multipart("/people/new?lang=en");
    String name = field.equals("spelling") ? "" : "Kept Typing";
    form.param("spelling", name, "", "", "", "", "");
    form.param("language", "", "", "", "", "", "");
    for (String each : new String[] {"title", "body", "from", "to", "reach.mail", "reach.phone"}) {
      String sound = each.equals("title") ? "Mayor" : each.equals("body") ? "Qingdao, CN" : "";
      String other = field.equals("to") && each.equals("from") ? "2020" : sound;
      form.param(each, field.equals(each) ? (value == null ? "" : value) : other);
    }
    if (field.equals("photo")) {
      form.file(
          new MockMultipartFile(
              "photo", "a.png", "image/png", value.getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(sent(form)).contains(problem).contains(name);
    assertThat(text("/people.csv?view=people&lang=en")).isEqualTo(before);
  }

  @Test
  void aChangeOnAVersionThatIsNoLongerInForceIsRefusedAndKept() throws Exception {
    String at = enter("Stale Reader", "Archivist", "2020");
    String seen = find(text(at + "/edit"), "name=\"seen\" value=\"(\\d+)\"");
    for (int i = 0; i < 2; i++) {
      MockMultipartHttpServletRequestBuilder form = multipart(at + "/edit?lang=en");
      form.param("seen", seen).param("note", "note " + i);
      form.param("spelling", "Stale Reader", "", "", "", "", "");
      form.param("language", "en", "", "", "", "", "");
      if (i == 0) {
        led(form);
      } else {
        assertThat(sent(form)).contains("changed by somebody else", "note 1");
      }
    }
    String page = text(at + "?lang=en");
    assertThat(page).contains("note 0", "Put this version in force again");
    String version = find(page, "name=\"version\" value=\"(\\d+)\"");
    String item = at.substring(at.lastIndexOf('/') + 1);
    assertThat(led(post("/people/items/" + item + "/restore").param("version", version)))
        .isEqualTo(at);
    assertThat(text(at + "?lang=en")).contains("<del>note 0</del>");
  }

  @Test
  void oneStepEndsATenureAndNamesTheSuccessor() throws Exception {
    String at = enter("Old Holder", "Harbour Master", "2019");
    String office = find(text(at), "href=\"(/posts/O\\d+)\"");
    String asked = text(office + "/succession?lang=en");
    String leaves = find(asked, "<option value=\"(N\\d+:\\d+)\"");
    String step = office + "/succession?lang=en";
    assertThat(sent(post(step).param("leaves", leaves).param("successor", "New Holder")))
        .contains("Write the last day", "New Holder");
    assertThat(sent(post(step))).contains("Name who comes");
    assertThat(sent(post(step).param("successor", "P9999"))).contains("no person P9999");
    assertThat(sent(post(step).param("successor", "Old Holder"))).contains("Known by this name");
    assertThat(
            sent(post(step).param("leaves", leaves).param("until", "2018").param("successor", "N")))
        .contains("lies before the first");
    assertThat(
            led(
                post(step)
                    .param("leaves", leaves)
                    .param("until", "2023-12-31")
                    .param("successor", "New Holder")
                    .param("from", "2024-06")))
        .isEqualTo(office);
    assertThat(text(office + "?lang=en"))
        .contains("New Holder", "Old Holder", "31 Dec 2023", "Nobody known from 1 Jan 2024")
        .doesNotContain("Two people held this post at once");
    assertThat(text("/people?lang=en&q=harbour")).contains("New Holder").doesNotContain("Old H");
    assertThat(led(post(step).param("successor", "Third Holder").param("from", "2024-07-01")))
        .isEqualTo(office);
    assertThat(text(office + "?lang=en")).contains("Two people held this post at once");
  }

  @Test
  void twoPostsAtOnceAreAllowedAndSaid() throws Exception {
    String at = enter("Double Duty", "Chief Clerk", "2019");
    assertThat(text(at + "/post?lang=en")).contains("Holds at present", "Chief Clerk");
    assertThat(sent(post(at + "/post?lang=en"))).contains("Write what the post is called");
    assertThat(led(post(at + "/post").param("title", "Treasurer").param("body", "Qingdao, CN")))
        .isEqualTo(at);
    String page = text(at + "?lang=en");
    assertThat(page).contains("Holds 2 posts at once");
    String tenure = find(page, "href=\"(/tenures/N\\d+)\"");
    String seen = find(text(tenure), "name=\"seen\" value=\"(\\d+)\"");
    assertThat(sent(post(tenure + "?lang=en").param("seen", seen).param("from", "soon")))
        .contains("Write the day as 2017");
    assertThat(led(post(tenure).param("seen", seen).param("to", "2021"))).isEqualTo(at);
    assertThat(text(at + "?lang=en")).doesNotContain("posts at once");
  }

  @Test
  void anEncounterIsEnteredAndTakenBack() throws Exception {
    String at = enter("Met Often", "Curator", "2019");
    String form = at + "/encounter?lang=en";
    assertThat(text(form)).contains("Met Often", "Curator");
    assertThat(sent(post(form))).contains("Say when, where");
    assertThat(sent(post(form).param("day", "soon"))).contains("Write the day as 2017");
    assertThat(sent(post(form).param("day", "2024").param("during", "V99")))
        .contains("no visit or meeting V99");
    assertThat(sent(post(form).param("day", "2024").param("by", "P9999")))
        .contains("no person P9999");
    assertThat(sent(post(form).param("place", "Nowhereatall"))).contains("No place is called");
    assertThat(
            led(
                post(form)
                    .param("day", "2024-11-21")
                    .param("place", "Hangzhou, CN")
                    .param("by", "Deputy Mayor Ko")))
        .isEqualTo(at);
    String page = text(at + "?lang=en");
    assertThat(page).contains("21 Nov 2024", "Hangzhou", "Deputy Mayor Ko");
    String item = find(page, "/people/items/(E\\d+)/withdraw");
    String seen = find(page, "id=\"" + item + "\"[\\s\\S]*?name=\"seen\" value=\"(\\d+)\"");
    String withdraw = "/people/items/" + item + "/withdraw";
    assertThat(sent(post(withdraw).param("seen", seen).param("lang", "en"))).contains("Say why");
    led(post(withdraw).param("seen", seen).param("reason", "another day"));
    assertThat(text(at + "?lang=en")).doesNotContain("Deputy Mayor Ko");
  }

  @Test
  void aPostIsCalledDifferentlyInEachLanguage() throws Exception {
    String at = enter("Title Bearer", "Deputy Secretary", "2019");
    String office = find(text(at), "href=\"(/posts/O\\d+)\"");
    String page = text(office + "/edit?lang=en");
    String seen = find(page, "name=\"seen\" value=\"(\\d+)\"");
    String body = find(page, "name=\"body\" value=\"([^\"]*)\"");
    assertThat(
            sent(
                post(office + "/edit?lang=en")
                    .param("seen", seen)
                    .param("title", "", "", "", "")
                    .param("language", "", "", "", "")
                    .param("body", body)
                    .param("kind", "government")))
        .contains("Write what the post is called");
    led(
        post(office + "/edit?lang=en")
            .param("seen", seen)
            .param("title", "Deputy Secretary", "副秘书长", "부비서장", "")
            .param("language", "en", "zh", "ko", "")
            .param("body", body)
            .param("kind", "government"));
    assertThat(text(at + "?lang=ko")).contains("부비서장");
    assertThat(text(at + "?lang=zh")).contains("副秘书长");
    assertThat(text(office + "?lang=en")).contains("副秘书长", "부비서장");
  }

  @Test
  void twoWhoAreOneAreMergedSideBySideAndPartedAgain() throws Exception {
    String one = enter("Sung Chiyoung", "Harbour Director", "2019");
    String other = enter("Seong Ji-yeong", "Harbour Director", "");
    String first = one.substring(one.lastIndexOf('/') + 1);
    String second = other.substring(other.lastIndexOf('/') + 1);
    assertThat(text(one + "?lang=en")).contains("May be the same person", "Seong Ji-yeong");
    assertThat(text("/people/likely?lang=en")).contains("Sung Chiyoung", "same post");
    String compare = "/people/merge?lang=en&one=" + first;
    assertThat(text(compare)).contains("other’s number");
    assertThat(text(compare + "&other=P99999")).contains("P99999 is no other");
    assertThat(text(compare + "&other=" + first)).contains("is no other");
    String page = text(compare + "&other=" + second);
    String seenOne = find(page, "name=\"seenOne\" value=\"(\\d+)\"");
    String seenOther = find(page, "name=\"seenOther\" value=\"(\\d+)\"");
    var form = post(compare + "&other=" + second);
    form.param("seenOne", seenOne).param("seenOther", seenOther);
    assertThat(sent(form)).contains("Choose which of the two stays");
    assertThat(led(form.param("stays", first))).isEqualTo(one);
    assertThat(desk.ask(other).getRedirectedUrl()).isEqualTo(one);
    page = text(one + "?lang=en");
    assertThat(page).contains("Seong Ji-yeong", "Part them again");
    String seen = find(page, second + "/part[\\s\\S]*?name=\"seen\" value=\"(\\d+)\"");
    led(post("/people/items/" + second + "/part").param("seen", seen));
    assertThat(text(other + "?lang=en")).contains("Seong Ji-yeong");
    assertThat(text(one + "?lang=en")).doesNotContain("Part them again");
  }

  @Test
  void whoLookedIsShownToAdministrators() throws Exception {
    String at = enter("Watched Person", "Comptroller", "2019");
    text(at);
    text("/people.csv?q=watched");
    assertThat(text(at + "?lang=en")).doesNotContain("Who looked");
    String page =
        desk.ask(get(at + "?lang=en"), Requests.ADMINISTRATOR)
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("Who looked", "minji", "CSV", "sora");
  }

  @Test
  void anAdministratorErasesAPersonAndThePageSaysSo() throws Exception {
    String at = enter("Zebedee Quorn", "Harbour Pilot", "2019");
    assertThat(desk.ask(at + "/erase").getStatus()).isEqualTo(403);
    assertThat(desk.ask(post(at + "/erase").param("reason", "x"), Requests.OFFICER).getStatus())
        .isEqualTo(403);
    assertThat(
            desk.ask(post("/journal/1/erase").param("reason", "x"), Requests.OFFICER).getStatus())
        .isEqualTo(403);
    assertThat(
            desk.ask(get(at + "/erase?lang=en"), Requests.ADMINISTRATOR)
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("2 entries go", "The name stands nowhere else");
    assertThat(
            desk.ask(post(at + "/erase?lang=en"), Requests.ADMINISTRATOR)
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("Say why");
    desk.ask(post(at + "/erase").param("reason", "asked in writing"), Requests.ADMINISTRATOR);
    String id = at.substring(at.lastIndexOf('/') + 1);
    assertThat(text(at + "?lang=en"))
        .contains("Erased person " + id, "asked in writing", "by sora", "2 entries")
        .doesNotContain("Quorn");
    assertThat(text("/people?lang=en&view=people&q=Zebedee")).contains("Nobody is like that");
    assertThat(desk.ask(at + "/photo").getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/people/P99999",
        "/people/P0",
        "/people/O1",
        "/posts/O99999",
        "/posts/P1",
        "/tenures/N99999",
        "/people/P99999/edit",
        "/people/P99999/photo",
        "/people/x"
      })
  void whatIsNotThereHasNoPage(String path) throws Exception {
    assertThat(desk.ask(path).getStatus()).as(path).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/people",
        "/people.csv",
        "/people/new",
        "/people/P1",
        "/people/P1/photo",
        "/posts/O1"
      })
  void nobodyIsAnsweredWithoutAnAccount(String path) throws Exception {
    assertThat(desk.anonymous(path).getStatus()).isEqualTo(302);
  }
}

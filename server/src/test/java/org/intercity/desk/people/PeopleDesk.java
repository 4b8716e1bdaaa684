package org.intercity.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.desk.Requests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A desk on which people are entered, for the tests of their pages. */
abstract class PeopleDesk {

  @TempDir static Path data;

  static Requests desk;

  @BeforeAll
  static void open() {
    desk = Requests.open(data);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  static String text(String path) throws Exception {
    return desk.ask(path).getContentAsString(StandardCharsets.UTF_8);
  }

  static String sent(AbstractMockHttpServletRequestBuilder<?> form) throws Exception {
    return desk.ask(form, Requests.OFFICER).getContentAsString(StandardCharsets.UTF_8);
  }

  /** Where a form leads that is taken. */
  static String led(AbstractMockHttpServletRequestBuilder<?> form) throws Exception {
    var answer = desk.ask(form, Requests.OFFICER);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl()).replaceFirst("\\?.*", "");
  }

  static MockMultipartHttpServletRequestBuilder person(String name, String language) {
    MockMultipartHttpServletRequestBuilder form = multipart("/people/new?lang=en");
    form.param("spelling", name, "", "", "", "", "");
    form.param("language", language, "", "", "", "", "");
    return form;
  }

  static String enter(String name, String title, String since) throws Exception {
    MockMultipartHttpServletRequestBuilder form = person(name, "en");
    form.param("title", title).param("titleLanguage", "en");
    form.param("body", "Qingdao, CN").param("kind", "government").param("from", since);
    return led(form);
  }

  static String find(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }
}

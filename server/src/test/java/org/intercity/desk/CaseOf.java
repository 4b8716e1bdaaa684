package org.intercity.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The form of a labelled case as an officer sends it. */
final class CaseOf {

  private CaseOf() {}

  static AbstractMockHttpServletRequestBuilder<?> form(String reading, String hard) {
    return multipart("/read/" + reading + "/case").param("hard", hard);
  }
}

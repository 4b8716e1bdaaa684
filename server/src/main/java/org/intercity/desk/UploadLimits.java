package org.intercity.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How large what is handed in may be, as the server's settings say.
 *
 * @param form all files of a form
 */
@Component
record UploadLimits(@Value("${spring.servlet.multipart.max-request-size}") DataSize form) {

  /** Where the limit is said. */
  static final String PAGE = "/too-large";
}

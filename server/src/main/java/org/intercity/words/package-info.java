/**
 * Every text a user sees, in the user's language: message files by room under {@code words/}, ICU
 * message syntax, and the errors that a user can mend.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.intercity.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * How what is due reaches an officer: a calendar feed at a private address, and letters by mail.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"accounts", "duties", "edtf", "journal", "register", "words"})
package org.intercity.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The journal: every change to the register as a numbered entry, signed off and chained by digests,
 * with the documents it names. It owns the database, SQLite or PostgreSQL, and keeps the tables
 * that other rooms derive from the entries in step with them; what the entries mean is none of its
 * business.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "words")
package org.intercity.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

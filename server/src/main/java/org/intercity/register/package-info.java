/**
 * Decided facts about ties between bodies, each with evidence, and all that follows from them:
 * legal state, totals, firsts. The only room that keeps the history of ties; facts enter it through
 * {@code proposals} alone.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"journal", "gazetteer", "edtf", "search", "sources", "words"})
package org.intercity.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

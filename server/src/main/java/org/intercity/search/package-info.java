/**
 * Words by which rooms find what they keep: how text is cut into them, the table a room keeps them
 * in, and the question put to it. Knows nothing of what is found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.intercity.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

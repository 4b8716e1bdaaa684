/** Visits: their list, the page and the versions of each, and the form they are planned in. */
@NullMarked
package org.intercity.desk.visits;

import org.jspecify.annotations.NullMarked;

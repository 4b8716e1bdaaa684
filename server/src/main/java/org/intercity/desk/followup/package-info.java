/** What follows from meetings and papers: promises and duties, by their days. */
@NullMarked
package org.intercity.desk.followup;

import org.jspecify.annotations.NullMarked;

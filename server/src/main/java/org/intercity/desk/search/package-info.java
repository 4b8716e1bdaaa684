/** What of the office's own is found by words, and where a number that was typed leads. */
@NullMarked
package org.intercity.desk.search;

import org.jspecify.annotations.NullMarked;

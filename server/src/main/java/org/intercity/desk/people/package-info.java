/** People, posts and tenures: their pages, and their names on every other page. */
@NullMarked
package org.intercity.desk.people;

import org.jspecify.annotations.NullMarked;

/**
 * Meetings: series with their editions, the page of each edition, and the form it is entered in.
 */
@NullMarked
package org.intercity.desk.meetings;

import org.jspecify.annotations.NullMarked;

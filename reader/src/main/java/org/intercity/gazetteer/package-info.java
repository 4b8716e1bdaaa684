/**
 * What is this place called, and which place is meant by this name: places of every level with
 * their names, and the answer to a mention in its context. Knows nothing of articles or ties.
 */
@NullMarked
package org.intercity.gazetteer;

import org.jspecify.annotations.NullMarked;

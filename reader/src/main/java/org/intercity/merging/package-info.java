/**
 * Several articles on one event become one act with several sources. What is the same for all is
 * said once, what a coarse date leaves open another fills in, and where sources disagree their
 * versions stand side by side, each with who says it. Two articles are never joined on their words:
 * only the parties, the step and the day decide.
 */
@NullMarked
package org.intercity.merging;

import org.jspecify.annotations.NullMarked;

package org.intercity.publishers;

import java.net.URI;

/**
 * A file that a publisher keeps for all to fetch.
 *
 * @param name it gets here
 * @param query whether it is an answer to one, made anew every time
 */
record PublishedFile(String publisher, String name, URI address, boolean query) {}

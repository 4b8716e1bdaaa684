package org.intercity.gazetteer.spelling;

/** One more form of a name, and the rule it follows. */
public record Spelling(String text, Scheme scheme) {}

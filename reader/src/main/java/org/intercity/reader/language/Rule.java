package org.intercity.reader.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.reader.text.Shape;
import org.intercity.reader.text.Type;

/**
 * One pattern of a language pack.
 *
 * @param value what a match means, as the pack says
 * @param types the marks that the pattern sees as one character each
 */
public record Rule(String value, Pattern pattern, Set<Type> types) {

  /** The pattern laid over a shape, for walking its matches. */
  public Matcher over(Shape shape) {
    return pattern.matcher(shape.text());
  }
}

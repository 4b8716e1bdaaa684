package org.intercity.words;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/**
 * Spring's door to the message files, so that a page writes {@code #{desk.home.title}} and gets the
 * reader's language.
 */
@Component("messageSource")
final class WordsMessageSource implements MessageSource {

  private static final Object[] NONE = {};

  @Override
  public @Nullable String getMessage(
      String key,
      Object @Nullable [] arguments,
      @Nullable String otherwise,
      @Nullable Locale locale) {
    return find(key, arguments, locale).orElse(otherwise);
  }

  @Override
  public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
    return find(key, arguments, locale).orElseThrow(() -> new NoSuchMessageException(key));
  }

  @Override
  public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
    String[] keys = message.getCodes();
    for (String key : keys == null ? new String[0] : keys) {
      Optional<String> found = find(key, message.getArguments(), locale);
      if (found.isPresent()) {
        return found.get();
      }
    }
    String otherwise = message.getDefaultMessage();
    if (otherwise == null) {
      throw new NoSuchMessageException(keys == null ? "" : String.join(", ", keys));
    }
    return otherwise;
  }

  private static Optional<String> find(
      String key, Object @Nullable [] arguments, @Nullable Locale locale) {
    Words words = Words.in(locale == null ? Locale.ENGLISH : locale);
    return words.find(key, arguments == null ? NONE : arguments);
  }
}

package org.intercity.words;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The message files in one language. A key's first part names its file: {@code desk.home.title} is
 * {@code home.title} in {@code words/desk.properties} (English) or {@code
 * words/desk_ko.properties}.
 */
public final class Words {

  /**
   * The languages that have message files; English is the one that all others are checked against.
   * Chinese is written in simplified characters.
   */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.KOREAN, Locale.CHINESE, Locale.JAPANESE);

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Map<Locale, Words> ALL = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Words(Locale locale) {
    this.locale = locale;
  }

  /** The words in the language nearest to {@code locale}; English where there is none. */
  public static Words in(Locale locale) {
    Locale language =
        LANGUAGES.stream()
            .filter(known -> known.getLanguage().equals(locale.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH);
    return ALL.computeIfAbsent(language, Words::new);
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The message of {@code key} with its arguments {0}, {1} … filled in.
   *
   * @throws MissingResourceException where no file has the key
   */
  public String say(String key, Object... arguments) {
    MessageFormat format = formats.computeIfAbsent(key, this::format);
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /** As {@link #say}, empty where no file has the key. */
  public Optional<String> find(String key, Object... arguments) {
    try {
      return Optional.of(say(key, arguments));
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  private MessageFormat format(String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      throw new MissingResourceException("a key begins with its file", Words.class.getName(), key);
    }
    ResourceBundle file = ResourceBundle.getBundle("words." + key.substring(0, dot), locale, EXACT);
    return new MessageFormat(file.getString(key.substring(dot + 1)), locale);
  }
}

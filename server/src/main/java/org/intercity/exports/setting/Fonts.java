package org.intercity.exports.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.intercity.words.UserError;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of this machine that hold Han characters, kana and Hangul, with Liberation, which comes
 * with the program, for the Latin, Greek and Cyrillic letters they lack. A collection holds a font
 * for each language, because the same character is drawn differently in each.
 */
public final class Fonts {

  static final String PACKAGE = "fonts-noto-cjk";

  private static final List<Path> USUAL =
      List.of(
          Path.of("/usr/share/fonts/opentype/noto"),
          Path.of("/usr/share/fonts/noto-cjk"),
          Path.of("/usr/share/fonts/google-noto-cjk"),
          Path.of("/usr/share/fonts/noto"),
          Path.of("/Library/Fonts"));

  private final List<Path> folders;
  private final Map<String, BaseFont> loaded = new ConcurrentHashMap<>();

  private Fonts(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Those of a folder; of the usual folders where it is empty. */
  public static Fonts in(String folder) {
    return new Fonts(folder.isBlank() ? USUAL : List.of(Path.of(folder.strip())));
  }

  /** A cut of the letters. */
  enum Face {
    PLAIN("Sans", "Regular"),
    BOLD("Sans", "Bold"),
    TITLE("Serif", "Bold"),
    LETTER("Serif", "Regular");

    private final String family;
    private final String weight;

    Face(String family, String weight) {
      this.family = family;
      this.weight = weight;
    }

    /** As Debian and the publisher call the collection. */
    String file() {
      return "Noto" + family + "CJK-" + weight + ".ttc";
    }

    String fallback() {
      return "liberation/Liberation" + family + "-" + weight + ".ttf";
    }
  }

  /** The font for a text in a language, as {@code zh-Hant}. */
  BaseFont of(Face face, String language) {
    return loaded.computeIfAbsent(face + " " + region(language), _ -> load(face, language));
  }

  /** Where {@link #of} lacks letters. */
  BaseFont fallback(Face face) {
    return loaded.computeIfAbsent(face.fallback(), this::bundled);
  }

  /** Which of the collection's fonts draws a language: its name ends in this. */
  private static String region(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    return switch (language.getLanguage()) {
      case "ja" -> "jp";
      case "ko" -> "kr";
      case "zh" -> language.getScript().equals("Hant") ? "tc" : "sc";
      // Latin letters are the same in all
      default -> "kr";
    };
  }

  private BaseFont load(Face face, String language) {
    Path file = find(face);
    try {
      String wanted = "CJK" + region(language) + "-";
      List<String> names = Arrays.asList(BaseFont.enumerateTTCNames(file.toString()));
      for (int index = 0; index < names.size(); index++) {
        if (names.get(index).contains(wanted) && !names.get(index).contains("Mono")) {
          return BaseFont.createFont(file + "," + index, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        }
      }
      throw missing(face);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path find(Face face) {
    return folders.stream()
        .map(folder -> folder.resolve(face.file()))
        .filter(Files::isReadable)
        .findFirst()
        .orElseThrow(() -> missing(face));
  }

  private UserError missing(Face face) {
    return new UserError(
        "exports.error.fonts",
        face.file(),
        String.join(", ", folders.stream().map(Path::toString).toList()),
        PACKAGE);
  }

  private BaseFont bundled(String file) {
    try (var in = Fonts.class.getClassLoader().getResourceAsStream(file)) {
      byte[] bytes = java.util.Objects.requireNonNull(in, file).readAllBytes();
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes, null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

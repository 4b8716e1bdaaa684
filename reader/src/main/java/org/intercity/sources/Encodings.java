package org.intercity.sources;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.sources.UnreadableDocument.Reason;

/**
 * From bytes to text: by the byte order mark, by what the page declares, as UTF-8 where that is
 * valid, and else by statistics. An encoding is believed only if all the bytes are valid in it.
 */
final class Encodings {

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /** What pages call an encoding, and the larger one they mean. */
  private static final Map<String, String> MEANT =
      Map.of(
          "euc-kr", "x-windows-949",
          "ks_c_5601-1987", "x-windows-949",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "big5", "Big5-HKSCS",
          "iso-8859-1", "windows-1252");

  /** The first bytes of what is often handed over for text. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "%PDF",
          "pdf",
          "PK\3\4",
          "zip",
          "\u0089PNG",
          "png",
          "GIF8",
          "gif",
          "ÿØÿ",
          "jpeg",
          "\u001f\u008b",
          "gzip",
          "ÐÏ\u0011à",
          "ole",
          "SQLite format",
          "sqlite");

  private static final int LIKELY = 25;

  private Encodings() {}

  static String decode(String id, byte[] bytes) {
    return recognised(id, bytes).text();
  }

  /** The text, and what it is encoded in. */
  static TextFile recognised(String id, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableDocument(id, Reason.EMPTY, "");
    }
    refuseFormats(id, bytes);
    TextFile text =
        marked(bytes)
            .or(() -> declared(bytes))
            .or(() -> strictly(bytes, StandardCharsets.UTF_8))
            .or(() -> wide(bytes))
            .filter(decoded -> !hasControls(decoded.text()))
            .or(() -> guessed(id, bytes))
            .orElseThrow(() -> new UnreadableDocument(id, Reason.UNKNOWN_ENCODING, ""));
    if (text.text().isBlank()) {
      throw new UnreadableDocument(id, Reason.EMPTY, "");
    }
    return text;
  }

  /**
   * The text with a replacement character for each half of a surrogate pair: pages and JSON can
   * name one by its number, but no encoding can write it down.
   */
  static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }

  private static void refuseFormats(String id, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    FORMATS.forEach(
        (magic, format) -> {
          if (start.startsWith(magic)) {
            throw new UnreadableDocument(id, Reason.BINARY, format);
          }
        });
  }

  private static Optional<TextFile> marked(byte[] bytes) {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (bytes.length >= mark.length
          && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
        return strictly(Arrays.copyOfRange(bytes, mark.length, bytes.length), charset);
      }
    }
    return Optional.empty();
  }

  private static Optional<TextFile> declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(start);
    return found.find()
        ? charset(found.group(1)).flatMap(charset -> strictly(bytes, charset))
        : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /** UTF-16 without a mark, told by the zeros beside ASCII. */
  private static Optional<TextFile> wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
      if (bytes[i] == 0) {
        even += (i + 1) % 2;
        odd += i % 2;
      }
    }
    if (bytes.length % 2 != 0 || even + odd < 2 || Math.min(even, odd) * 4 > Math.max(even, odd)) {
      return Optional.empty();
    }
    return strictly(bytes, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<TextFile> guessed(String id, byte[] bytes) {
    if (hasControls(new String(bytes, StandardCharsets.ISO_8859_1))) {
      throw new UnreadableDocument(id, Reason.BINARY, "");
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      Optional<TextFile> text = charset(match.getName()).flatMap(c -> strictly(bytes, c));
      if (match.getConfidence() >= LIKELY && text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  static Optional<TextFile> strictly(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new TextFile(text, charset));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /** Whether control characters other than those of text make up more than a trace. */
  private static boolean hasControls(String text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return controls * 500 > text.length();
  }
}

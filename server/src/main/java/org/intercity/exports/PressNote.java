package org.intercity.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Tie;

/**
 * What the press is told of a step on a tie, in one language; and what it is not told, because the
 * register does not support it.
 *
 * @param printed sentences, every figure linked to what stands behind it
 */
public record PressNote(
    Tie tie,
    Act act,
    Book.Front front,
    Phrase headline,
    List<Phrase> printed,
    List<Refused> refused) {

  /** The steps that the press is told of. */
  public static final List<ActType> TOLD =
      List.of(
          ActType.SIGNED,
          ActType.UPGRADED,
          ActType.RENEWED,
          ActType.SUSPENDED,
          ActType.RESUMED,
          ActType.TERMINATED,
          ActType.LAPSED);

  public PressNote {
    printed = List.copyOf(printed);
    refused = List.copyOf(refused);
  }

  /**
   * A sentence that was not printed.
   *
   * @param what it would have said, in a word
   * @param why what the register lacks, and what entry would mend that; several where several do
   */
  public record Refused(String what, List<Phrase> why) {
    public Refused {
      why = List.copyOf(why);
    }
  }

  public Locale language() {
    return front.language();
  }

  /** To be copied: the headline, an empty line, the sentences as one paragraph. */
  public String text() {
    String between =
        language().equals(Locale.CHINESE) || language().equals(Locale.JAPANESE) ? "" : " ";
    return headline.text()
        + "\n\n"
        + printed.stream().map(Phrase::text).collect(Collectors.joining(between))
        + "\n";
  }

  /** The note as it goes out; nothing of what was refused. */
  public Book book() {
    String between =
        language().equals(Locale.CHINESE) || language().equals(Locale.JAPANESE) ? "" : " ";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Phrase.join(between, printed), Block.Tone.PLAIN));
    return new Book(front, blocks);
  }
}

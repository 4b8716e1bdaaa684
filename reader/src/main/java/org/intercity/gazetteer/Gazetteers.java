package org.intercity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The gazetteers that can be opened. */
public final class Gazetteers {

  private Gazetteers() {}

  /**
   * The gazetteer packed into this program: the world's cities by their Latin names, and the places
   * of its own tables in English, Korean, Chinese and Japanese. Opened once, on the first call.
   */
  public static Gazetteer packaged() {
    return Packaged.OPENED;
  }

  private static final class Packaged {
    static final Gazetteer OPENED = open();

    private static Gazetteer open() {
      try (InputStream in = Gazetteers.class.getResourceAsStream("places.bin")) {
        if (in == null) {
          throw new IllegalStateException(
              "places.bin is missing beside " + Gazetteers.class.getName() + "; build the reader");
        }
        return new PackedGazetteer(new PlaceFile(ByteBuffer.wrap(in.readAllBytes())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

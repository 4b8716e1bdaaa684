package org.intercity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

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

  /**
   * The places imported into an office's data folder, else the packaged ones. An index that is
   * replaced meanwhile is taken up within a second.
   */
  public static Gazetteer of(Path data) {
    return new FollowingGazetteer(new GazetteerFolder(data));
  }

  static PlaceFile packagedFile() {
    return Packaged.FILE;
  }

  /** The newest index of a folder, where there is one of this version. */
  static Optional<Gazetteer> open(Path index) {
    try {
      return Optional.of(new PackedGazetteer(new PlaceFile(GazetteerFolder.map(index))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException otherVersion) {
      return Optional.empty();
    }
  }

  private static final class Packaged {
    static final PlaceFile FILE = file();
    static final Gazetteer OPENED = new PackedGazetteer(FILE);

    private static PlaceFile file() {
      URL url = Gazetteers.class.getResource("places.bin");
      if (url == null) {
        throw new IllegalStateException(
            "places.bin is missing beside " + Gazetteers.class.getName() + "; build the reader");
      }
      try {
        URLConnection connection = url.openConnection();
        // Its length is known, so that 20 MB are read once and not put together from pieces.
        byte[] bytes = new byte[connection.getContentLength()];
        try (InputStream in = connection.getInputStream()) {
          in.readNBytes(bytes, 0, bytes.length);
        }
        return new PlaceFile(ByteBuffer.wrap(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

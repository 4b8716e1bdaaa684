package org.intercity.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Refuses packed papers whose XML declares a document type: by it a stranger's paper could have
 * files of this machine read into its text. The library that reads HWPX would follow it; no HWPX
 * paper has one. Every part is looked at as a parser sees it, in whatever encoding.
 */
final class Doctypes {

  private Doctypes() {}

  /** There is one. */
  private static final class Found extends SAXException {}

  private static final class Watch extends DefaultHandler2 {
    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
      throw new Found();
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem; // and no line on the error stream
    }
  }

  /**
   * Reads all parts of the file.
   *
   * @throws IOException where one declares a document type, or the file is no packed one
   */
  static void refuse(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          parse(part);
        } catch (Found found) {
          throw new IOException(entry.getName() + " declares a document type", found);
        } catch (SAXException | IOException _) {
          // no XML, as pictures are, or damaged before any declaration: nothing to follow
        }
      }
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void parse(InputStream part)
      throws IOException, SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    SAXParser parser = factory.newSAXParser();
    Watch watch = new Watch();
    parser.setProperty("http://xml.org/sax/properties/lexical-handler", watch);
    parser.parse(part, watch);
  }
}

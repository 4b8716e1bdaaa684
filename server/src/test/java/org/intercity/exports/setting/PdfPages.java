package org.intercity.exports.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF opened again by another library: its words, its fonts, its pages as pictures. */
public record PdfPages(
    String text,
    String language,
    String title,
    List<String> links,
    List<Face> fonts,
    List<BufferedImage> pictures) {

  private static final float DPI = 72;
  private static final int WHITE = 250;

  /** Where pictures are kept for people to look at; unset in the gate. */
  private static final String KEEP = System.getProperty("papers.keep", "");

  public record Face(String name, boolean embedded) {}

  /** Where ink is on a page, in points from its edges. */
  public record Ink(int left, int top, int right, int bottom) {
    public boolean isNone() {
      return left < 0;
    }
  }

  public static PdfPages of(byte[] pdf, String name) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<BufferedImage> pictures = new ArrayList<>();
      TreeSet<String> seen = new TreeSet<>();
      List<String> links = new ArrayList<>();
      List<Face> fonts = new ArrayList<>();
      PDFRenderer renderer = new PDFRenderer(document);
      for (int at = 0; at < document.getNumberOfPages(); at++) {
        pictures.add(renderer.renderImageWithDPI(at, DPI));
        if (!KEEP.isEmpty() && at < 4) {
          Files.createDirectories(Path.of(KEEP));
          ImageIO.write(
              renderer.renderImageWithDPI(at, 110),
              "png",
              Path.of(KEEP, name + "-" + (at + 1) + ".png").toFile());
        }
        PDPage page = document.getPage(at);
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI address) {
            links.add(address.getURI());
          }
        }
        for (COSName font : page.getResources().getFontNames()) {
          PDFont held = page.getResources().getFont(font);
          if (seen.add(held.getName())) {
            fonts.add(new Face(held.getName(), held.isEmbedded()));
          }
        }
      }
      if (!KEEP.isEmpty()) {
        Files.write(Path.of(KEEP, name + ".pdf"), pdf);
      }
      return new PdfPages(
          new PDFTextStripper().getText(document),
          document.getDocumentCatalog().getLanguage(),
          document.getDocumentInformation().getTitle(),
          links,
          fonts,
          pictures);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The words without the ends of lines, so that it does not matter where they were broken. */
  public String words() {
    return text.replaceAll("\\s+", "");
  }

  /** Looks at each page as a picture: none is blank, nothing stands outside the margins. */
  public void assertNothingIsLost() {
    for (int page = 0; page < pictures.size(); page++) {
      Ink ink = ink(page);
      assertThat(ink.isNone()).as("page %d is blank", page + 1).isFalse();
      assertThat(ink.left()).as("left of page %d", page + 1).isBetween(55, 70);
      assertThat(ink.right()).as("right of page %d", page + 1).isGreaterThan(50);
      assertThat(ink.top()).as("top of page %d", page + 1).isGreaterThan(40);
      assertThat(ink.bottom()).as("bottom of page %d", page + 1).isGreaterThan(30);
    }
  }

  /** How far from its edges a page's ink stays. */
  public Ink ink(int page) {
    BufferedImage picture = pictures.get(page);
    int left = -1;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        if ((rgb & 0xff) < WHITE || (rgb >> 8 & 0xff) < WHITE || (rgb >> 16 & 0xff) < WHITE) {
          left = left < 0 ? x : Math.min(left, x);
          right = Math.max(right, x);
          top = top < 0 ? y : top;
          bottom = y;
        }
      }
    }
    return new Ink(left, top, picture.getWidth() - 1 - right, picture.getHeight() - 1 - bottom);
  }
}

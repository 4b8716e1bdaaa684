package org.intercity.publishers;

/** What a recognised file holds, and on whose terms. */
public enum FileKind {
  GEONAMES("geonames", "CC BY 4.0", "GeoNames, geonames.org"),
  GEONAMES_NAMES("geonames-names", "CC BY 4.0", "GeoNames, geonames.org"),
  GEONAMES_COUNTRIES("geonames-countries", "CC BY 4.0", "GeoNames, geonames.org"),
  GEONAMES_UNITS("geonames-units", "CC BY 4.0", "GeoNames, geonames.org"),
  NATURAL_EARTH("naturalearth", "public domain", "Made with Natural Earth, naturalearthdata.com"),
  WIKIDATA("wikidata", "CC0 1.0", "Wikidata, wikidata.org");

  private final String word;
  private final String licence;
  private final String attribution;

  FileKind(String word, String licence, String attribution) {
    this.word = word;
    this.licence = licence;
    this.attribution = attribution;
  }

  /** As in a layer's header: {@code geonames-names}. */
  public String word() {
    return word;
  }

  public String licence() {
    return licence;
  }

  /** What whoever shows its contents has to say, or says out of courtesy. */
  public String attribution() {
    return attribution;
  }
}

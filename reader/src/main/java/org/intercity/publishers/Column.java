package org.intercity.publishers;

/** What a column of a table with a header may hold; see {@code columns.tsv}. */
enum Column {
  WIKIDATA,
  GEONAMES,
  NAME,
  ASCII,
  ALIAS,
  COUNTRY,
  COUNTRY_NAME,
  LATITUDE,
  LONGITUDE,
  POINT,
  POPULATION,
  KIND,
  FEATURE
}

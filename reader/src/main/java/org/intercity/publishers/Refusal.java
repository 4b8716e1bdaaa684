package org.intercity.publishers;

/** Why a single row is left out. */
public enum Refusal {
  /** Not as many columns as its format has, or a line without end. */
  WRONG_COLUMNS,
  /** Bytes that are no UTF-8. */
  NOT_UTF8,
  /** Nothing to call the place by. */
  NO_NAME,
  /** None of the ids that are known here. */
  NO_ID,
  /** An id not of its register's shape. */
  BAD_ID,
  /** A country code that is not two letters. */
  BAD_COUNTRY,
  /** Latitude or longitude is no number or not on this globe. */
  BAD_POINT,
  /** An id that came before in this file, more than 10 km away; the first one stays. */
  REPEATED_ID_ELSEWHERE,
  /** Mountains, stations, zones, and what is abandoned, destroyed or of the past. */
  NOT_A_PLACE,
  /** A settlement without inhabitants that is no seat: in a full dump, mostly farms. */
  NO_PEOPLE,
  /** Of a list of names: postcodes, links, airport codes. */
  NOT_A_NAME
}

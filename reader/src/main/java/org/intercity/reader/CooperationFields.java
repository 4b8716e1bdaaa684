package org.intercity.reader;

import java.util.List;

/** What cities agree to work together on, in the words of readings and labelled cases. */
public final class CooperationFields {

  /** Every field that a language pack may name, those near each other side by side. */
  public static final List<String> ALL =
      List.of(
          "economy",
          "trade",
          "industry",
          "business",
          "startup",
          "tourism",
          "culture",
          "arts",
          "film",
          "heritage",
          "education",
          "science",
          "technology",
          "smart_city",
          "youth",
          "sport",
          "health",
          "welfare",
          "environment",
          "energy",
          "transport",
          "urban_planning",
          "agriculture",
          "fishery",
          "disaster",
          "administration");

  private CooperationFields() {}
}

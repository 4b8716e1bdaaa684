package org.intercity.publishers;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Results of a SPARQL query in JSON: {@code head.vars} names the columns, then come the rows. */
final class SparqlJson implements Format {

  /** Whoever opened the file closes it. */
  private static final ObjectReader JSON =
      JsonMapper.shared().reader().without(StreamReadFeature.AUTO_CLOSE_SOURCE);

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      json.nextToken();
      List<String> variables = List.of();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String part = json.currentName();
        json.nextToken();
        if (part.equals("head")) {
          variables = variables(json);
        } else if (part.equals("results")) {
          results(json, variables, sink);
        } else {
          json.skipChildren();
        }
      }
    } catch (JacksonIOException problem) {
      throw problem.getCause();
    } catch (JacksonException problem) {
      // also where the query service ran out of time: it then writes words into the JSON
      EOFException broken = new EOFException(place(problem));
      broken.initCause(problem);
      throw broken;
    }
  }

  private static String place(JacksonException problem) {
    return problem.getLocation() == null
        ? ""
        : problem.getLocation().getLineNr() + ":" + problem.getLocation().getColumnNr();
  }

  private static List<String> variables(JsonParser json) {
    List<String> variables = new ArrayList<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = json.currentName().equals("vars");
      json.nextToken();
      if (wanted) {
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          variables.add(json.getString());
        }
      } else {
        json.skipChildren();
      }
    }
    return variables;
  }

  private static void results(JsonParser json, List<String> variables, Sink sink) {
    Header header = Header.of(variables);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = json.currentName().equals("bindings");
      json.nextToken();
      if (!wanted) {
        json.skipChildren();
        continue;
      }
      while (json.nextToken() == JsonToken.START_OBJECT) {
        new TableRow(FileKind.WIKIDATA, header, row(json, variables)).send(sink);
      }
    }
  }

  private static List<Cell> row(JsonParser json, List<String> variables) {
    List<Cell> cells = new ArrayList<>(Collections.nCopies(variables.size(), Cell.EMPTY));
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      int at = variables.indexOf(json.currentName());
      json.nextToken();
      Cell cell = term(json);
      if (at >= 0) {
        cells.set(at, cell);
      }
    }
    return cells;
  }

  /** As {@code {"type": "literal", "xml:lang": "ko", "value": "서울"}}. */
  private static Cell term(JsonParser json) {
    String text = "";
    String language = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String part = json.currentName();
      json.nextToken();
      if (part.equals("value")) {
        text = json.getString();
      } else if (part.equals("xml:lang")) {
        language = json.getString();
      } else {
        json.skipChildren();
      }
    }
    return new Cell(text, language);
  }
}

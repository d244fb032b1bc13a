package soliton.provenance.bill;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON value, read within bounds. Missing members are empty, so that readers ask without
/// checking.
public sealed interface Json {
  int MAX_DEPTH = 100;
  int MAX_STRING = 4 << 20;
  long MAX_DOCUMENT = 256L << 20;

  /// Members in the order of the file.
  record Obj(Map<String, Json> members) implements Json {}

  /// Items of an array.
  record Arr(List<Json> items) implements Json {}

  /// A string, number or boolean, as text; null is the empty text.
  record Leaf(String text) implements Json {}

  static Json parse(String file, InputStream in) throws IOException, UnreadableBill {
    var constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_STRING)
            .maxDocumentLength(MAX_DOCUMENT)
            .build();
    var factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (var parser = factory.createParser(in)) {
      var value = value(parser, parser.nextToken());
      if (parser.nextToken() != null) {
        throw new UnreadableBill(
            file, "has text after its end", "remove it, or export the file again");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw unreadable(
          file, e, "exceeds a limit (" + e.getOriginalMessage() + ")", "ask its sender");
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw unreadable(
          file,
          e,
          "is no JSON (" + Text.oneLine(e.getOriginalMessage(), 160) + ")",
          "the file is truncated, damaged or in another format: export it again as UTF-8");
    } catch (java.io.CharConversionException e) {
      throw new UnreadableBill(file, "is not UTF-8", "export it again as UTF-8");
    }
  }

  private static UnreadableBill unreadable(
      String file,
      com.fasterxml.jackson.core.JsonProcessingException e,
      String what,
      String remedy) {
    var at = e.getLocation();
    var place = at == null ? file : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
    return new UnreadableBill(place, what, remedy);
  }

  private static Json value(JsonParser parser, @Nullable JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      var members = new LinkedHashMap<String, Json>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        members.put(name, value(parser, parser.nextToken()));
      }
      return new Obj(members);
    }
    if (token == JsonToken.START_ARRAY) {
      var items = new ArrayList<Json>();
      for (var next = parser.nextToken();
          next != null && next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        items.add(value(parser, next));
      }
      return new Arr(items);
    }
    return token == null || token == JsonToken.VALUE_NULL ? nothing() : new Leaf(parser.getText());
  }

  private static Json nothing() {
    return new Leaf("");
  }

  default Json at(String name) {
    return this instanceof Obj(var members) ? members.getOrDefault(name, nothing()) : nothing();
  }

  default List<Json> items() {
    return this instanceof Arr(var items) ? items : List.of();
  }

  /// The text of a leaf; empty for anything else.
  default String text() {
    return this instanceof Leaf(var text) ? text : "";
  }

  default boolean isObject() {
    return this instanceof Obj;
  }
}

package soliton.ngap.asn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soliton.ngap.asn.AsnType.Bounds;
import soliton.ngap.asn.AsnType.Field;
import soliton.ngap.asn.AsnType.Procedure;
import soliton.ngap.asn.AsnType.Row;

/// Reads the ASN.1 of TS 38.413 9.4: constants, types, sets of IEs and elementary procedures.
public final class AsnFile {
  private static final Pattern TOKEN =
      Pattern.compile("::=|\\.\\.\\.|\\.\\.|[A-Za-z&][A-Za-z0-9-]*|-?\\d+|[{}()\\[\\],;|.@:]");
  private static final Pattern CONSTANT =
      Pattern.compile(
          "\\b([a-z][A-Za-z0-9-]*)\\s+(?:INTEGER|ProtocolIE-ID|ProcedureCode)\\s*::=\\s*(\\d+)");

  private List<String> tokens = new ArrayList<>();
  private final Map<String, Integer> constants = new HashMap<>();
  private final Map<String, AsnType> types = new HashMap<>();
  private final Map<String, List<Row>> sets = new HashMap<>();
  private final List<Procedure> procedures = new ArrayList<>();
  private int at;

  public AsnFile(String source) {
    String text = source.replaceAll("--[^\\n]*?(?:--|(?=\\n)|$)", " ");
    Matcher constant = CONSTANT.matcher(text);
    while (constant.find()) {
      constants.put(constant.group(1), Integer.valueOf(constant.group(2)));
    }
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    while (at < tokens.size()) {
      definition();
    }
  }

  public AsnType type(String name) {
    AsnType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no type " + name);
    }
    return type;
  }

  public List<Row> set(String name) {
    return sets.getOrDefault(name, List.of());
  }

  public List<Procedure> procedures() {
    return Collections.unmodifiableList(procedures);
  }

  /// The number that a bound or the name of a constant stands for.
  public long number(String bound) {
    Integer constant = constants.get(bound);
    return constant != null ? constant : Long.parseUnsignedLong(bound.replaceFirst("^-", ""));
  }

  private String peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
  }

  private String next() {
    return tokens.get(at++);
  }

  private void expect(String token) {
    String found = next();
    if (!found.equals(token)) {
      throw new IllegalStateException(
          "want " + token + ", found " + found + " after " + tokens.subList(at - 8, at));
    }
  }

  private List<String> braces() {
    expect("{");
    int from = at;
    int depth = 1;
    while (depth > 0) {
      String token = next();
      depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
    }
    return tokens.subList(from, at - 1);
  }

  private void definition() {
    String name = peek(0);
    if (peek(1).equals("::=") && Character.isUpperCase(name.charAt(0)) && !name.equals("TAGS")) {
      at += 2;
      if (peek(0).equals("CLASS")) {
        at++;
        braces();
      } else if (!Character.isDigit(peek(0).charAt(0))) {
        types.put(name, type());
      }
    } else if (peek(2).equals("::=") && peek(3).equals("{")) {
      String kind = peek(1);
      at += 3;
      List<String> body = braces();
      if (kind.equals("NGAP-ELEMENTARY-PROCEDURE")) {
        procedure(body);
      } else if (kind.startsWith("NGAP-PROTOCOL")) {
        sets.put(name, rows(body));
      }
    } else if (peek(1).equals("{") && name.matches("P\\w+-\\w+") && peek(2).startsWith("NGAP-")) {
      at++;
      braces();
    } else {
      at++;
    }
  }

  private void procedure(List<String> body) {
    if (body.contains("INITIATING")) {
      procedures.add(
          new Procedure(
              (int) number(body.get(body.indexOf("CODE") + 1)),
              body.get(body.indexOf("CRITICALITY") + 1),
              body.get(body.indexOf("INITIATING") + 2),
              outcome(body, "SUCCESSFUL"),
              outcome(body, "UNSUCCESSFUL")));
    }
  }

  private static @Nullable String outcome(List<String> body, String keyword) {
    int index = body.indexOf(keyword);
    return index < 0 ? null : body.get(index + 2);
  }

  private List<Row> rows(List<String> body) {
    List<Row> rows = new ArrayList<>();
    List<Integer> starts =
        IntStream.range(0, body.size()).filter(i -> body.get(i).equals("ID")).boxed().toList();
    for (int start : starts) {
      List<String> row = body.subList(start, body.size());
      row = row.subList(0, row.indexOf("}"));
      int type = Math.max(row.indexOf("TYPE"), row.indexOf("EXTENSION"));
      int presence = row.indexOf("PRESENCE");
      rows.add(
          new Row(
              (int) number(row.get(1)),
              row.get(row.indexOf("CRITICALITY") + 1),
              typeOf(row.subList(type + 1, presence)),
              row.get(presence + 1)));
    }
    return rows;
  }

  private AsnType typeOf(List<String> part) {
    List<String> saved = tokens;
    int savedAt = at;
    tokens = part;
    at = 0;
    AsnType type = type();
    tokens = saved;
    at = savedAt;
    return type;
  }

  private AsnType type() {
    String keyword = next();
    return switch (keyword) {
      case "INTEGER" -> new AsnType.Int(peek(0).equals("(") ? range() : Bounds.NONE);
      case "NULL" -> new AsnType.Null();
      case "BIT" -> {
        expect("STRING");
        yield new AsnType.BitString(size());
      }
      case "OCTET" -> {
        expect("STRING");
        yield new AsnType.OctetString(size());
      }
      case "OBJECT" -> {
        expect("IDENTIFIER");
        yield new AsnType.Reference("OBJECT IDENTIFIER");
      }
      case "PrintableString", "VisibleString", "UTF8String" ->
          new AsnType.Characters(keyword, size());
      case "ENUMERATED" -> enumeration();
      case "SEQUENCE" -> sequence();
      case "CHOICE" -> choice();
      default -> reference(keyword);
    };
  }

  private AsnType reference(String name) {
    if (peek(0).equals("{")) {
      List<String> set = braces();
      return new AsnType.Reference(set.stream().filter(t -> !t.equals("{")).findFirst().orElse(""));
    }
    if (peek(0).equals(".")) {
      while (!peek(0).equals(",") && !peek(0).equals("}")) {
        at++;
      }
    }
    return new AsnType.Reference(name);
  }

  /// `(1..8 | 16, ..., 17..20)`: the hull of the root.
  private Bounds range() {
    expect("(");
    String min = null;
    String max = null;
    boolean extensible = false;
    while (!peek(0).equals(")")) {
      String token = next();
      if (token.equals("...")) {
        extensible = true;
      } else if (!extensible && !token.equals(",") && !token.equals("|") && !token.equals("..")) {
        min = min == null ? token : min;
        max = token;
      }
    }
    expect(")");
    return new Bounds(min, max, extensible);
  }

  private Bounds size() {
    Bounds size = Bounds.NONE;
    while (peek(0).equals("(")) {
      if (peek(1).equals("SIZE")) {
        at += 2;
        size = range();
        expect(")");
      } else {
        at += tokens.subList(at, tokens.size()).indexOf(")") + 1;
      }
    }
    return size;
  }

  private AsnType enumeration() {
    List<String> root = new ArrayList<>();
    List<String> additions = new ArrayList<>();
    boolean extensible = false;
    for (String token : braces()) {
      if (token.equals("...")) {
        extensible = true;
      } else if (!token.equals(",")) {
        (extensible ? additions : root).add(token);
      }
    }
    return new AsnType.Enumeration(root, additions, extensible);
  }

  private AsnType sequence() {
    if (!peek(0).equals("{")) {
      Bounds size = peek(0).equals("SIZE") ? bareSize() : size();
      expect("OF");
      return new AsnType.ListOf(size, type());
    }
    expect("{");
    List<Field> fields = new ArrayList<>();
    boolean extensible = false;
    String ies = null;
    String extensions = null;
    while (!peek(0).equals("}")) {
      String name = next();
      if (name.equals("...")) {
        extensible = true;
      } else if (!name.equals(",")) {
        String container = peek(0);
        AsnType type = type();
        boolean optional = peek(0).equals("OPTIONAL");
        at += optional ? 1 : 0;
        if (container.equals("ProtocolExtensionContainer")) {
          extensions = ((AsnType.Reference) type).name();
        } else if (container.equals("ProtocolIE-Container")) {
          ies = ((AsnType.Reference) type).name();
        } else {
          fields.add(new Field(name, type, optional));
        }
      }
    }
    expect("}");
    return new AsnType.Sequence(fields, extensible, ies, extensions);
  }

  private Bounds bareSize() {
    at++;
    return range();
  }

  private AsnType choice() {
    expect("{");
    List<Field> alternatives = new ArrayList<>();
    boolean extensible = false;
    String extensions = null;
    while (!peek(0).equals("}")) {
      String name = next();
      if (name.equals("...")) {
        extensible = true;
      } else if (!name.equals(",")) {
        String container = peek(0);
        AsnType type = type();
        if (container.equals("ProtocolIE-SingleContainer")) {
          extensions = ((AsnType.Reference) type).name();
        } else {
          alternatives.add(new Field(name, type, false));
        }
      }
    }
    expect("}");
    return new AsnType.Choice(alternatives, extensible, extensions);
  }
}

package soliton.nas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.l3.Framed;
import soliton.l3.LV;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.nas.gmm.RegistrationAcceptExtension;

/// Compares the message records with the tables of TS 24.501 clause 8 and with table 9.7.1 and
/// 9.7.2: identifier, format, presence, length, order and name of each element.
class SpecificationTableTest {
  private static final String SPECIFICATION = "../shared/specs/ts24501-j62-clauses-8-9.md";
  private static final String EXTENSION_TABLE = "8.2.7.54";
  private static final Pattern CLAUSE = Pattern.compile("^#{3,5} (8\\.[23][0-9.]+)\\t(.*)$");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| (.*?) \\| (.*?) \\| (.*?) / ?9\\.[0-9A-Z.]+ \\| ([MCO]) \\| (\\S+) \\| (\\S+) \\|$");
  private static final Pattern TYPE =
      Pattern.compile("^\\| ([01](?: \\| [01]){7}) \\|  \\| (.*?) \\|$");

  /// Rows of the message header, which no record repeats.
  private static final List<String> HEADER =
      List.of(
          "extended protocol discriminator",
          "security header type",
          "spare half octet",
          "message type");

  /// Where the component has another name than the element.
  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("authenticationparameterrand5gauthenticationchallenge", "rand"),
          Map.entry("authenticationparameterautn5gauthenticationchallenge", "autn"),
          Map.entry("authenticationresponseparameter", "response"),
          Map.entry("authenticationfailureparameter", "auts"),
          Map.entry("prti", "relaytransactionid"),
          Map.entry("5gstmsi", "stmsi"),
          Map.entry("5gguti", "guti"),
          Map.entry("ueusagesetting", "usagesetting"),
          Map.entry("extendedprotocolconfigurationoptions", "protocolconfigurationoptions"),
          Map.entry("registrationaccepttype6iecontainer", "extension"),
          Map.entry("extended5gmmcause", "extendedcause"),
          Map.entry("truncated5gstmsiconfiguration", "truncatedtmsiconfiguration"),
          Map.entry("additional5gsecurityinformation", "additionalsecurityinformation"),
          Map.entry(
              "forbiddentaisforthelistof5gsforbiddentrackingareasforroaming",
              "forbiddentaisforroaming"),
          Map.entry(
              "forbiddentaisforthelistof5gsforbiddentrackingareasforregionalprovisionofservice",
              "forbiddentaisforregionalservice"));

  private record Row(String iei, String name, String presence, String format, String length) {}

  @Test
  void everyRecordIsTheTableOfItsClause() throws IOException {
    Map<String, List<Row>> tables = tables(lines());
    tables.remove("8.2.28"); // the security protected message is SecurityProtected
    int elements = 0;
    for (Map.Entry<String, List<Row>> table : tables.entrySet()) {
      Class<?> message =
          table.getKey().equals(EXTENSION_TABLE)
              ? RegistrationAcceptExtension.class
              : Messages.byClause(table.getKey());
      assertEquals(
          String.join("\n", table.getValue().stream().map(Row::toString).toList()),
          String.join("\n", rows(message).stream().map(Row::toString).toList()),
          () -> "clause " + table.getKey() + ", " + message.getSimpleName());
      elements += table.getValue().size();
    }
    assertEquals(58, tables.size(), "37 messages of 5GMM, 20 of 5GSM and one container");
    assertTrue(elements > 450, "only " + elements + " elements were compared");
  }

  @Test
  void everyMessageHasTheTypeOfTables971And972() throws IOException {
    Map<String, Integer> types = new LinkedHashMap<>();
    List<String> lines = lines();
    int start = indexOf(lines, "## 9.7\t");
    for (String line : lines.subList(start, indexOf(lines, "## 9.8\t"))) {
      Matcher row = TYPE.matcher(line);
      if (row.matches()) {
        String name = row.group(2).replaceAll(" as specified.*", "");
        types.put(normal(name), Integer.parseInt(row.group(1).replace(" | ", ""), 2));
      }
    }
    assertEquals(57, types.size());
    for (Class<?> message : Messages.all()) {
      String name = message.getSimpleName().toLowerCase(Locale.ROOT);
      String inTable = name.replace("gmmstatus", "5gmmstatus").replace("gsmstatus", "5gsmstatus");
      assertEquals(
          types.get(inTable), message.getAnnotation(Message.class).type(), message::getSimpleName);
    }
  }

  private static List<String> lines() throws IOException {
    Path file = Path.of(System.getProperty("soliton.root", "."), SPECIFICATION);
    Assumptions.assumeTrue(Files.exists(file), "the specification is not here: " + file);
    return Files.readAllLines(file);
  }

  private static int indexOf(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("no line starts with " + start);
  }

  private static Map<String, List<Row>> tables(List<String> lines) {
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    String clause = "";
    for (String line : lines.subList(0, indexOf(lines, "# 9\t"))) {
      Matcher heading = CLAUSE.matcher(line);
      if (heading.matches()) {
        clause = heading.group(1);
      }
      Matcher row = ROW.matcher(line.replace('\u00A0', ' '));
      if (row.matches() && !HEADER.contains(row.group(3).toLowerCase(Locale.ROOT))) {
        add(tables, table(clause), row);
      } else if (line.startsWith("Message type:")) {
        tables.put(table(clause), new ArrayList<>());
      }
    }
    return tables;
  }

  /// The clause of a message has three numbers, that of the container in REGISTRATION ACCEPT
  /// four.
  private static String table(String clause) {
    if (clause.startsWith(EXTENSION_TABLE)) {
      return EXTENSION_TABLE;
    }
    String[] numbers = clause.split("\\.", -1);
    // The definition of SECURITY MODE REJECT is headed 8.6.27.1, within 8.2.27.
    return numbers[0] + "." + numbers[1] + "." + numbers[2];
  }

  private static void add(Map<String, List<Row>> tables, String clause, Matcher row) {
    String name = normal(row.group(2));
    String length = row.group(6);
    String format = row.group(5);
    if (clause.equals("8.2.34") && format.equals("LV")) {
      format = "LV-E"; // up to 65537 octets do not fit one octet of length: LV is an erratum
    }
    tables
        .computeIfAbsent(clause, c -> new ArrayList<>())
        .add(
            new Row(
                row.group(1).replace("-", "").trim(),
                RENAMED.getOrDefault(name, shortened(row.group(2))),
                row.group(4).equals("M") ? "M" : "O",
                format,
                unbounded(format, length)));
  }

  /// "n", and what the octets of length cannot express, is no bound.
  private static String unbounded(String format, String length) {
    int dash = length.indexOf('-');
    if (dash < 0) {
      return length;
    }
    String most = length.substring(dash + 1);
    boolean isBound = !most.equals("n") && Integer.parseInt(most) < mostOf(format);
    return length.substring(0, dash + 1) + (isBound ? most : "n");
  }

  private static int mostOf(String format) {
    return switch (format) {
      case "LV" -> 256;
      case "TLV" -> 257;
      case "LV-E" -> 65537;
      default -> 65538;
    };
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("'s |[^a-z0-9]", "");
  }

  private static String shortened(String name) {
    return normal(name.replaceFirst("^5G(S|MM|SM) ", "")).replace("3gpp", "threegpp");
  }

  private static List<Row> rows(Class<?> message) {
    List<Row> rows = new ArrayList<>();
    for (RecordComponent component : message.getRecordComponents()) {
      String name = component.getName().toLowerCase(Locale.ROOT);
      rows.add(row(component, name));
    }
    return rows;
  }

  private static Row row(RecordComponent component, String name) {
    if (component.getAnnotation(Framed.class) != null) {
      return new Row("", name, "M", "V", "1");
    }
    V v = component.getAnnotation(V.class);
    if (v != null) {
      String length = v.bits() == 4 ? "1/2" : Integer.toString(v.bits() / 8);
      return new Row("", name, "M", "V", length);
    }
    LV lv = component.getAnnotation(LV.class);
    if (lv != null) {
      return new Row("", name, "M", "LV", range(lv.length(), lv.min(), lv.max(), 256));
    }
    LVE lve = component.getAnnotation(LVE.class);
    if (lve != null) {
      return new Row("", name, "M", "LV-E", range(lve.length(), lve.min(), lve.max(), 65537));
    }
    TV1 tv1 = component.getAnnotation(TV1.class);
    if (tv1 != null) {
      return new Row("%X".formatted(tv1.iei()), name, "O", "TV", "1");
    }
    TV tv = component.getAnnotation(TV.class);
    if (tv != null) {
      return new Row(hex(tv.iei()), name, "O", "TV", Integer.toString(tv.length()));
    }
    TLV tlv = component.getAnnotation(TLV.class);
    if (tlv != null) {
      String length = range(tlv.length(), tlv.min(), tlv.max(), 257);
      return new Row(hex(tlv.iei()), name, "O", "TLV", length);
    }
    TLVE tlve = component.getAnnotation(TLVE.class);
    String length = range(tlve.length(), tlve.min(), tlve.max(), 65538);
    return new Row(hex(tlve.iei()), name, "O", "TLV-E", length);
  }

  private static String hex(int iei) {
    return "%02X".formatted(iei);
  }

  private static String range(int fixed, int min, int max, int unbounded) {
    if (fixed > 0) {
      return Integer.toString(fixed);
    }
    return min + "-" + (max == unbounded ? "n" : Integer.toString(max));
  }
}

package soliton.ngap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.BitRate;
import soliton.base.FiveGTmsi;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Plmn;
import soliton.base.Qfi;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.ngap.asn.AsnFile;
import soliton.ngap.asn.AsnType;
import soliton.ngap.asn.AsnType.Bounds;
import soliton.ngap.asn.AsnType.Field;
import soliton.ngap.asn.AsnType.Procedure;
import soliton.ngap.asn.AsnType.Row;
import soliton.ngap.message.PrivateMessage;
import soliton.per.Alternative;
import soliton.per.ApMessage;
import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.CharSize;
import soliton.per.Choice;
import soliton.per.Criticality;
import soliton.per.Enumerated;
import soliton.per.Ie;
import soliton.per.IntegerRange;
import soliton.per.ListSize;
import soliton.per.MessageKind;
import soliton.per.OctetSize;
import soliton.per.Presence;
import soliton.per.Relayed;
import soliton.per.Sequence;

/// Compares every record that a message or container reaches with the ASN.1 of TS 38.413 V19.2.0.
class AsnConformanceTest {
  private static final Path ASN =
      Path.of(System.getProperty("soliton.root", "."), "../shared/specs/ts38413-j20-ngap.asn");

  /// Types with codecs written by hand, and what these were written for.
  private static final Map<Class<?>, String> BY_HAND =
      Map.of(
          Plmn.class, "OctetString[size=3..3]",
          Tac.class, "OctetString[size=3..3]",
          FiveGTmsi.class, "OctetString[size=4..4]",
          Qfi.class, "Int[range=0..63...]",
          PduSessionId.class, "Int[range=0..255]",
          BitRate.class, "Int[range=0..4000000000000...]",
          Criticality.class, "Enumeration[reject, ignore, notify]",
          Tai.class, "Sequence[pLMNIdentity PLMNIdentity, tAC TAC, extensions, ...]",
          Guami.class,
              "Sequence[pLMNIdentity PLMNIdentity, aMFRegionID AMFRegionID, aMFSetID AMFSetID,"
                  + " aMFPointer AMFPointer, extensions, ...]",
          Snssai.class, "Sequence[sST SST, sD SD OPTIONAL, extensions, ...]");

  private AsnFile asn = new AsnFile("");
  private final List<String> differences = new ArrayList<>();
  private final Set<Class<?>> compared = new HashSet<>();

  @BeforeEach
  void readAsn() throws IOException {
    Assumptions.assumeTrue(Files.exists(ASN), "the ASN.1 of TS 38.413 is not there: " + ASN);
    asn = new AsnFile(Files.readString(ASN));
  }

  @Test
  void recordsAgreeWithTheAsn1() {
    Map<String, Class<?>> records = new HashMap<>();
    for (Class<?> record : Members.messages()) {
      ApMessage message = record.getAnnotation(ApMessage.class);
      records.put(message.procedure() + " " + message.kind(), record);
    }
    int messages = 0;
    for (Procedure procedure : asn.procedures()) {
      messages += message(records, procedure, MessageKind.INITIATING, procedure.initiating());
      messages += message(records, procedure, MessageKind.SUCCESSFUL, procedure.successful());
      messages += message(records, procedure, MessageKind.UNSUCCESSFUL, procedure.unsuccessful());
    }
    for (Class<?> transfer : Members.transfers()) {
      type(transfer, asnName(transfer), new AsnType.Reference(asnName(transfer)));
    }
    assertEquals(List.of(), differences);
    assertEquals(Members.messages().size(), messages, "messages compared");
    assertTrue(compared.size() > 800, "types compared: " + compared.size());
  }

  private String asnName(Class<?> record) {
    return Files.exists(ASN) ? NameSearch.find(ASN, record.getSimpleName()) : "";
  }

  private int message(
      Map<String, Class<?>> records, Procedure procedure, MessageKind kind, @Nullable String name) {
    if (name == null) {
      return 0;
    }
    Class<?> record = records.get(procedure.code() + " " + kind);
    if (record == null) {
      differences.add(name + " has no record");
      return 0;
    }
    if (record != PrivateMessage.class) {
      same(name, "name", normal(name), normal(record.getSimpleName()));
      ApMessage message = record.getAnnotation(ApMessage.class);
      same(name, "criticality", procedure.criticality(), normal(message.criticality()));
      type(record, name, new AsnType.Reference(name));
    }
    return 1;
  }

  /// Compares a Java type with a type of ASN.1 at a place that names it.
  private void type(Class<?> java, String place, AsnType declared) {
    AsnType type = resolve(declared);
    String byHand = BY_HAND.get(java);
    if (byHand != null) {
      same(place, "declaration", byHand, text(type));
    } else if (compared.add(java)) {
      switch (type) {
        case AsnType.Sequence sequence -> sequence(java, place, sequence);
        case AsnType.Choice choice -> choice(java, place, choice);
        case AsnType.Enumeration enumeration -> enumeration(java, place, enumeration);
        default -> wrapper(java, place, type);
      }
    }
  }

  private AsnType resolve(AsnType type) {
    AsnType resolved = type;
    while (resolved instanceof AsnType.Reference reference) {
      if (reference.name().equals("ProcedureCode")) {
        return new AsnType.Int(new Bounds("0", "255", false));
      }
      if (reference.name().equals("ProtocolIE-ID")) {
        return new AsnType.Int(new Bounds("0", "65535", false));
      }
      resolved = asn.type(reference.name());
    }
    return resolved;
  }

  private void wrapper(Class<?> java, String place, AsnType type) {
    RecordComponent[] components = java.getRecordComponents();
    if (components == null || components.length > 1) {
      differences.add(place + ": " + java + " does not name one value");
    } else if (components.length == 0) {
      same(place, "NULL", "Null[]", type.toString());
    } else {
      component(components[0], place, type);
    }
  }

  private void sequence(Class<?> java, String place, AsnType.Sequence sequence) {
    List<RecordComponent> components = List.of(java.getRecordComponents());
    List<RecordComponent> ies =
        components.stream().filter(c -> c.isAnnotationPresent(Ie.class)).toList();
    if (sequence.ies() != null) {
      same(place, "extensible", true, sequence.extensible());
      same(place, "only IEs", components.size(), ies.size());
      rows(place, ies, asn.set(sequence.ies()), java.isAnnotationPresent(ApMessage.class));
      return;
    }
    Sequence annotation = java.getAnnotation(Sequence.class);
    same(place, "@Sequence", true, annotation != null);
    if (annotation != null) {
      same(place, "extensible", sequence.extensible(), annotation.extensible());
      same(place, "extensions", sequence.extensions() != null, annotation.ieExtensions());
    }
    List<RecordComponent> root = components.subList(0, components.size() - ies.size());
    same(place, "components", names(sequence.fields()), names(root));
    if (root.size() == sequence.fields().size()) {
      for (int i = 0; i < root.size(); i++) {
        Field field = sequence.fields().get(i);
        String at = place + "." + field.name();
        same(at, "optional", field.optional(), isNullable(root.get(i)));
        component(root.get(i), at, field.type());
      }
    }
    rows(place, ies, set(sequence.extensions()), false);
  }

  private List<Row> set(@Nullable String name) {
    return name == null ? List.of() : asn.set(name);
  }

  private void rows(String place, List<RecordComponent> ies, List<Row> rows, boolean isMessage) {
    List<Integer> ids = ies.stream().map(c -> c.getAnnotation(Ie.class).id()).toList();
    same(place, "ids in order", rows.stream().map(Row::id).toList(), ids);
    if (ids.size() != rows.size()) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      RecordComponent component = ies.get(i);
      Ie ie = component.getAnnotation(Ie.class);
      String at = place + " IE " + row.id();
      same(at, "criticality", row.criticality(), normal(ie.criticality()));
      same(at, "presence", row.presence(), normal(presence(component, ie)));
      boolean isStrict = row.presence().equals("mandatory") && !isNullable(component);
      boolean mayBeStrict = !isMessage || row.criticality().equals("reject") || isUeId(row.id());
      same(at, "nullness", row.presence().equals("mandatory") && mayBeStrict, isStrict);
      component(component, at, row.type());
    }
  }

  private static boolean isUeId(int id) {
    return id == 10 || id == 85;
  }

  private static Presence presence(RecordComponent component, Ie ie) {
    if (ie.presence().length > 0) {
      return ie.presence()[0];
    }
    return isNullable(component) ? Presence.OPTIONAL : Presence.MANDATORY;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private void component(RecordComponent component, String place, AsnType declared) {
    Type type = component.getGenericType();
    if (component.getType() == Relayed.class) {
      type = ((ParameterizedType) type).getActualTypeArguments()[0];
    }
    AsnType resolved = resolve(declared);
    if (resolved instanceof AsnType.ListOf list) {
      ListSize size = component.getAnnotation(ListSize.class);
      String ours =
          size == null ? "none" : bounds(size.min(), size.max(), size.extensible(), 0, 65536);
      same(place, "size", text(list.size()), ours);
      if (type instanceof ParameterizedType of) {
        element((Class<?>) of.getActualTypeArguments()[0], place + "[]", list.element());
      }
      return;
    }
    Class<?> java = (Class<?>) type;
    if (java.isPrimitive()
        || Set.of(Integer.class, Long.class, String.class, Octets.class, Bits.class)
            .contains(java)) {
      same(place, "constraint", text(resolved), constraint(component, java));
    } else {
      type(java, place, declared);
    }
  }

  private void element(Class<?> java, String place, AsnType declared) {
    if (java == Octets.class) {
      same(place, "constraint", text(resolve(declared)), "OctetString[size=none]");
    } else {
      type(java, place, declared);
    }
  }

  private static String constraint(RecordComponent component, Class<?> java) {
    IntegerRange range = component.getAnnotation(IntegerRange.class);
    BitSize bits = component.getAnnotation(BitSize.class);
    OctetSize octets = component.getAnnotation(OctetSize.class);
    CharSize characters = component.getAnnotation(CharSize.class);
    if (range != null) {
      String max =
          range.max() == IntegerRange.UNSIGNED
              ? Long.toUnsignedString(range.max())
              : Long.toString(range.max());
      return "Int[range=" + range.min() + ".." + max + (range.extensible() ? "...]" : "]");
    }
    if (bits != null) {
      return "BitString[size="
          + bounds(bits.min(), bits.max(), bits.extensible(), 0, Integer.MAX_VALUE)
          + "]";
    }
    if (octets != null) {
      return "OctetString[size="
          + bounds(octets.min(), octets.max(), octets.extensible(), 0, Integer.MAX_VALUE)
          + "]";
    }
    if (characters != null) {
      return "Characters["
          + normal(characters.set())
          + "string, size="
          + bounds(
              characters.min(), characters.max(), characters.extensible(), 0, Integer.MAX_VALUE)
          + "]";
    }
    return java == Octets.class ? "OctetString[size=none]" : "none";
  }

  private static String bounds(int min, int max, boolean extensible, int least, int most) {
    return min == least && max == most && !extensible && max == Integer.MAX_VALUE
        ? "none"
        : min + ".." + max + (extensible ? "..." : "");
  }

  private void choice(Class<?> java, String place, AsnType.Choice choice) {
    Choice annotation = java.getAnnotation(Choice.class);
    same(place, "@Choice", true, annotation != null);
    if (annotation == null) {
      return;
    }
    same(place, "extensible", choice.extensible(), annotation.extensible());
    same(place, "choice-Extensions", choice.extensions() != null, annotation.choiceExtensions());
    List<Row> rows = set(choice.extensions());
    List<Class<?>> permitted = Arrays.asList(java.getPermittedSubclasses());
    int root = choice.alternatives().size();
    same(place, "alternatives", root + rows.size(), permitted.size());
    if (permitted.size() != root + rows.size()) {
      return;
    }
    for (int i = 0; i < root; i++) {
      Field alternative = choice.alternatives().get(i);
      String at = place + "." + alternative.name();
      alternative(permitted.get(i), java, at, alternative.name(), alternative.type());
    }
    same(place, "extensions", rows.size(), annotation.extensions().length);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Alternative ours = annotation.extensions()[i];
      String at = place + " IE " + row.id();
      same(at, "id", row.id(), ours.id());
      same(at, "criticality", row.criticality(), normal(ours.criticality()));
      same(at, "type", permitted.get(root + i), ours.type());
      alternative(ours.type(), java, at, normal(ours.type().getSimpleName()), row.type());
    }
  }

  private void alternative(
      Class<?> java, Class<?> owner, String place, String name, AsnType declared) {
    if (java.getEnclosingClass() == owner && java.isRecord()) {
      same(place, "name", true, normal(java.getSimpleName()).startsWith(normal(name)));
      compared.add(java);
      wrapper(java, place, declared instanceof AsnType.Null ? declared : resolve(declared));
    } else {
      type(java, place, declared);
    }
  }

  private void enumeration(Class<?> java, String place, AsnType.Enumeration enumeration) {
    Enumerated annotation = java.getAnnotation(Enumerated.class);
    same(place, "@Enumerated", true, annotation != null);
    if (annotation == null) {
      return;
    }
    List<String> values = new ArrayList<>(enumeration.root());
    values.addAll(enumeration.additions());
    same(
        place,
        "values",
        values.stream().map(AsnConformanceTest::normal).toList(),
        Arrays.stream(java.getEnumConstants()).map(AsnConformanceTest::normal).toList());
    int root = annotation.root() < 0 ? values.size() : annotation.root();
    same(place, "root", enumeration.root().size(), root);
    same(place, "extensible", enumeration.extensible(), annotation.extensible());
  }

  private String text(AsnType type) {
    return switch (type) {
      case AsnType.Int(var range) -> "Int[range=" + text(range) + "]";
      case AsnType.BitString(var size) -> "BitString[size=" + text(size) + "]";
      case AsnType.OctetString(var size) -> "OctetString[size=" + text(size) + "]";
      case AsnType.Characters(var set, var size) ->
          "Characters[" + normal(set) + ", size=" + text(size) + "]";
      case AsnType.Enumeration enumeration -> "Enumeration" + enumeration.root();
      case AsnType.Sequence sequence ->
          "Sequence["
              + String.join(", ", sequence.fields().stream().map(this::text).toList())
              + (sequence.extensions() != null ? ", extensions" : "")
              + (sequence.extensible() ? ", ...]" : "]");
      default -> type.toString();
    };
  }

  private String text(Field field) {
    String type = field.type() instanceof AsnType.Reference r ? r.name() : text(field.type());
    return field.name() + " " + type + (field.optional() ? " OPTIONAL" : "");
  }

  private String text(Bounds bounds) {
    String min = bounds.min();
    String max = bounds.max();
    if (min == null || max == null) {
      return "none";
    }
    return value(min) + ".." + value(max) + (bounds.extensible() ? "..." : "");
  }

  private String value(String bound) {
    return bound.startsWith("-") ? bound : Long.toUnsignedString(asn.number(bound));
  }

  private static List<String> names(List<?> parts) {
    return parts.stream()
        .map(
            part -> part instanceof Field field ? field.name() : ((RecordComponent) part).getName())
        .map(AsnConformanceTest::normal)
        .toList();
  }

  /// Names differ in case and in separators only.
  private static String normal(Object name) {
    return name.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private void same(String place, String what, Object specified, Object ours) {
    if (!specified.equals(ours)) {
      differences.add(place + ": " + what + " is " + specified + ", ours " + ours);
    }
  }
}

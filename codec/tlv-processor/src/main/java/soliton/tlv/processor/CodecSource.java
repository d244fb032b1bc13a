package soliton.tlv.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.source.JavaFile;
import soliton.tlv.processor.TlvRecord.Field;

/// The source of `XCodec`: encodes in the order of the components, decodes in any order.
final class CodecSource {
  private final TlvRecord of;

  CodecSource(TlvRecord of) {
    this.of = of;
  }

  String text() {
    JavaFile file = new JavaFile();
    file.line("package %s;", of.packageName()).blank();
    file.line("import org.jspecify.annotations.Nullable;");
    file.line("import soliton.tlv.Presence;");
    file.line("import soliton.tlv.TlvReader;");
    file.line("import soliton.tlv.TlvWriter;").blank();
    file.line("/// Octets of a [%s] and back.", of.name());
    file.line("final class %sCodec {", of.name());
    file.line("private %sCodec() {}", of.name()).blank();
    encode(file);
    file.blank();
    decode(file);
    file.line("}");
    return file.toSource();
  }

  private void encode(JavaFile file) {
    file.line("static void encode(%s value, TlvWriter to) {", of.name());
    for (Field each : of.fields()) {
      if (each.list()) {
        file.line("for (%s each : value.%s()) {", each.type(), each.name());
        write(file, each, "each");
        file.line("}");
      } else if (each.nullable()) {
        int cut = each.type().lastIndexOf('.') + 1;
        file.line(
            "%s@Nullable %s %s = value.%s();",
            each.type().substring(0, cut), each.type().substring(cut), each.name(), each.name());
        file.line("if (%s != null) {", each.name());
        write(file, each, each.name());
        file.line("}");
      } else {
        write(file, each, "value." + each.name() + "()");
      }
    }
    each(file, of.removed(), "java.lang.Integer", "to.removed(each);");
    each(file, of.others(), "soliton.tlv.RawIe", "to.raw(each);");
    file.line("}");
  }

  private static void each(JavaFile file, @Nullable String list, String type, String line) {
    if (list != null) {
      file.line("for (%s each : value.%s()) {", type, list);
      file.line(line);
      file.line("}");
    }
  }

  private static void write(JavaFile file, Field field, String value) {
    int type = field.ie().type();
    switch (field.kind()) {
      case GROUP -> {
        // A block of its own keeps the name of the mark free for the next one.
        file.line("{");
        file.line("int mark = to.open(%d);", type);
        file.line("%s.encode(%s, to);", field.codec(), value);
        file.line("to.close(mark);");
        file.line("}");
      }
      case VALUE -> file.line("to.value(%d, %s);", type, value);
      case OCTETS -> file.line("to.octets(%d, %s);", type, value);
      case INT, LONG -> file.line("to.number(%d, %s, %d);", type, value, field.ie().octets());
    }
  }

  private void decode(JavaFile file) {
    file.line("static @Nullable %s decode(TlvReader in) {", of.name());
    file.line("%1$sBuilder to = new %1$sBuilder();", of.name());
    file.line("while (in.next()) {");
    if (of.removed() != null) {
      file.line("if (in.isNull()) {");
      file.line("to.%1$s = in.addRemoved(to.%1$s);", of.removed());
      file.line("continue;");
      file.line("}");
    }
    file.line("switch (in.type()) {");
    Map<Integer, List<Field>> byType =
        of.fields().stream()
            .collect(
                Collectors.groupingBy(f -> f.ie().type(), LinkedHashMap::new, Collectors.toList()));
    byType.forEach((type, fields) -> read(file, type, fields));
    file.line(
        of.others() == null
            ? "default -> in.ignore();"
            : "default -> to.%1$s = in.addOther(to.%1$s);".formatted(of.others()));
    file.line("}");
    file.line("}");
    complete(file);
    file.line("}");
  }

  private static void read(JavaFile file, int type, List<Field> fields) {
    if (fields.size() == 1 || fields.getFirst().list()) {
      file.line("case %d -> %s", type, read(fields.getFirst()));
      return;
    }
    file.line("case %d -> {", type);
    for (int i = 0; i < fields.size(); i++) {
      if (i < fields.size() - 1) {
        file.line("if (to.%s == null) {", fields.get(i).name());
        file.line(read(fields.get(i)));
        file.line("continue;");
        file.line("}");
      } else {
        file.line(read(fields.get(i)));
      }
    }
    file.line("}");
  }

  private static String read(Field field) {
    String target = "to." + field.name();
    String verb = field.list() ? "add" : "first";
    String max = field.list() ? ", " + field.ie().max() : "";
    int octets = field.ie().octets();
    String call =
        switch (field.kind()) {
          case GROUP -> "%sGroup(%s%s, %s::decode".formatted(verb, target, max, field.codec());
          case VALUE -> "%s(%s%s, %s::decode".formatted(verb, target, max, field.type());
          case OCTETS -> "%sOctets(%s%s, %d".formatted(verb, target, max, octets);
          case INT -> "%sInt(%s%s, %d, %d".formatted(verb, target, max, octets, field.ie().bits());
          case LONG ->
              "%sLong(%s%s, %d, %d".formatted(verb, target, max, octets, field.ie().bits());
        };
    return "%s = in.%s, %s);".formatted(target, call, field.presence());
  }

  /// Every missing element is noted, not only the first.
  private void complete(JavaFile file) {
    file.line("boolean complete = true;");
    for (Field each : of.fields()) {
      if (each.isMandatory()) {
        String has =
            "in.has(to.%s, %d, %s)".formatted(each.name(), each.ie().type(), each.presence());
        file.line(each.nullable() ? has + ";" : "complete &= " + has + ";");
      }
    }
    file.line("return complete ? to.build() : null;");
  }
}

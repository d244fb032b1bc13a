package soliton.l3.processor;

import java.util.List;
import java.util.stream.Collectors;
import soliton.l3.processor.Field.Format;
import soliton.source.JavaFile;

/// Writes the codec of one message: `read`, `write`, `describe`, each in the order of the table.
final class CodecSource {
  private final Model model;
  private final JavaFile file = new JavaFile();

  CodecSource(Model model) {
    this.model = model;
  }

  String generate() {
    file.line("package %s;", model.packageName()).blank();
    file.line("import org.jspecify.annotations.Nullable;");
    file.line("import soliton.l3.Description;");
    file.line("import soliton.l3.MessageReader;");
    file.line("import soliton.l3.MessageWriter;").blank();
    file.line("/// Codec of %s%s. Generated; do not edit.", model.name(), clause());
    file.line("final class %sCodec {", model.name());
    file.line("private %sCodec() {}", model.name()).blank();
    read();
    write();
    describe();
    file.line("}");
    return file.toSource();
  }

  private String clause() {
    return model.clause().isEmpty() ? "" : ", clause " + model.clause();
  }

  // ---- reading

  private void read() {
    file.line("/// Null if the message cannot be used; the reader's diagnostics say why.");
    file.line("static @Nullable %s read(MessageReader in%s) {", model.name(), framed());
    readImperative();
    for (Field field : model.optional()) {
      file.line("%s %s = null;", field.type(), field.name());
    }
    file.line("while (in.nextElement()) {");
    if (model.optional().isEmpty()) {
      file.line("in.unknown();");
    } else {
      file.line("switch (in.iei()) {");
      for (Field field : model.optional()) {
        file.line("case 0x%02X -> %s = %s;", field.iei(), field.name(), optionalRead(field));
      }
      file.line("default -> in.unknown();");
      file.line("}");
    }
    file.line("}");
    file.line("if (in.isUnusable()) {");
    file.line("return null;");
    file.line("}");
    file.line("return new %s(%s);", model.name(), names(model.fields()));
    file.line("}").blank();
  }

  private void readImperative() {
    boolean low = true;
    int octets = 0;
    for (Field field : model.imperative()) {
      if (field.format() == Format.HALF) {
        if (low) {
          octets++;
          file.line("int halves%d = in.halves(\"%s\");", octets, field.name());
        }
        file.line(
            "%s %s = in.half(\"%s\", halves%d %s, %s);",
            field.type(),
            field.name(),
            field.name(),
            octets,
            low ? "& 0x0F" : ">> 4",
            halfDecoder(field));
        low = !low;
        continue;
      }
      low = true;
      file.line("%s %s = %s;", field.type(), field.name(), mandatoryRead(field));
    }
    if (!model.imperative().isEmpty()) {
      file.line("if (in.isUnusable()) {");
      file.line("return null;");
      file.line("}");
    }
  }

  private String mandatoryRead(Field field) {
    String decoder = decoder(field);
    return field.format() == Format.V
        ? "in.v(\"%s\", %d, %s)".formatted(field.name(), field.min(), decoder)
        : "in.%s(\"%s\", %d, %d, %s)"
            .formatted(
                field.format() == Format.LV ? "lv" : "lve",
                field.name(),
                field.min(),
                field.max(),
                decoder);
  }

  private String optionalRead(Field field) {
    String head = "(%d, \"%s\"".formatted(field.row(), field.name());
    String tail = ", %s, %s)".formatted(field.name(), decoder(field));
    return switch (field.format()) {
      case TV1 -> "in.tv1" + head + ", " + field.name() + ", " + halfDecoder(field) + ")";
      case TV -> "in.tv" + head + ", " + field.min() + tail;
      case TLV -> "in.tlv" + head + ", " + field.min() + ", " + field.max() + tail;
      case TLVE -> "in.tlve" + head + ", " + field.min() + ", " + field.max() + tail;
      case FRAMED, HALF, V, LV, LVE -> throw new IllegalStateException(field.toString());
    };
  }

  private static String halfDecoder(Field field) {
    return field.coding() == Field.Coding.CODED
        ? field.type() + "::of"
        : "half -> " + field.type() + ".of(half, in.receiver())";
  }

  private String decoder(Field field) {
    return switch (field.coding()) {
      case OCTETS -> "MessageReader::octets";
      case CODED -> "value -> " + field.type() + ".of(value.u8())";
      case CODED_FOR_RECEIVER -> "value -> " + field.type() + ".of(value.u8(), in.receiver())";
      case STRUCTURED -> field.type() + "::read";
      case STRUCTURED_FOR_RECEIVER -> "value -> " + field.type() + ".read(value, in.receiver())";
      case FOREIGN -> model.foreign() + "::read" + field.simpleType();
    };
  }

  // ---- writing

  private void write() {
    file.line("/// Writes what follows the message type.");
    file.line("static void write(%s message, MessageWriter out) {", model.name());
    List<Field> imperative = model.imperative();
    for (int i = 0; i < imperative.size(); i++) {
      Field field = imperative.get(i);
      boolean pair = i + 1 < imperative.size() && imperative.get(i + 1).format() == Format.HALF;
      if (field.format() != Format.HALF) {
        writeFramed(field, "message." + field.name() + "()");
      } else if (pair) {
        i++;
        file.line(
            "out.halves(message.%s().code(), message.%s().code());",
            field.name(), imperative.get(i).name());
      } else {
        file.line("out.halves(message.%s().code(), 0);", field.name());
      }
    }
    for (Field field : model.optional()) {
      file.line("if (message.%s() != null) {", field.name());
      writeFramed(field, "message." + field.name() + "()");
      file.line("}");
    }
    file.line("}").blank();
  }

  private void writeFramed(Field field, String value) {
    if (field.format() == Format.TV1) {
      file.line("out.tv1(0x%X, %s.code());", field.iei() >> 4, value);
      return;
    }
    String start = field.name() + "Start";
    String iei = "0x%02X".formatted(Math.max(0, field.iei()));
    String begin =
        switch (field.format()) {
          case V -> "begin()";
          case LV -> "beginLv()";
          case LVE -> "beginLve()";
          case TV -> "beginTv(" + iei + ")";
          case TLV -> "beginTlv(" + iei + ")";
          case TLVE -> "beginTlve(" + iei + ")";
          case FRAMED, HALF, TV1 -> throw new IllegalStateException(field.toString());
        };
    file.line("int %s = out.%s;", start, begin);
    file.line(
        switch (field.coding()) {
          case OCTETS -> "out.out().octets(" + value + ");";
          case CODED, CODED_FOR_RECEIVER -> "out.out().u8(" + value + ".code());";
          case STRUCTURED, STRUCTURED_FOR_RECEIVER -> value + ".write(out.out());";
          case FOREIGN -> model.foreign() + ".write(" + value + ", out.out());";
        });
    String end =
        switch (field.format()) {
          case V, TV -> "end(%s, \"%s\", %d);";
          case LV, TLV -> "endLv(%s, \"%s\", %d, %d);";
          case LVE, TLVE -> "endLve(%s, \"%s\", %d, %d);";
          case FRAMED, HALF, TV1 -> throw new IllegalStateException(field.toString());
        };
    file.line("out." + end.formatted(start, field.name(), field.min(), field.max()));
  }

  // ---- describing

  private void describe() {
    file.line("/// One line an element.");
    file.line("static Description describe(%s message) {", model.name());
    file.line("Description text = new Description(\"%s\");", model.name());
    for (Field field : model.fields()) {
      file.line("text.element(\"%s\", message.%s());", field.name(), field.name());
    }
    file.line("return text;");
    file.line("}");
  }

  private String framed() {
    return model.framed().stream()
        .map(f -> ", " + f.type() + " " + f.name())
        .collect(Collectors.joining());
  }

  private static String names(List<Field> fields) {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }
}

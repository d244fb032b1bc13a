package soliton.l3.processor;

import java.util.List;
import java.util.stream.Collectors;
import soliton.source.JavaFile;

/// Writes the dispatch of a family: on the message type when reading, on the record when writing.
final class FamilySource {
  private final String packageName;
  private final String name;
  private final List<Model> members;
  private final JavaFile file = new JavaFile();

  FamilySource(String packageName, String name, List<Model> members) {
    this.packageName = packageName;
    this.name = name;
    this.members = members;
  }

  String generate() {
    file.line("package %s;", packageName).blank();
    file.line("import org.jspecify.annotations.Nullable;");
    file.line("import soliton.l3.Description;");
    file.line("import soliton.l3.MessageReader;");
    file.line("import soliton.l3.MessageWriter;").blank();
    file.line("/// Codec of all messages of [%s]. Generated; do not edit.", name);
    file.line("public final class %sCodec {", name);
    file.line("private %sCodec() {}", name).blank();
    isKnown();
    type();
    read();
    write();
    describe();
    file.line("}");
    return file.toSource();
  }

  private void isKnown() {
    file.line("/// True if a message of the family has this type.");
    file.line("public static boolean isKnown(int type) {");
    file.line("return switch (type) {");
    String types =
        members.stream().map(m -> "0x%02X".formatted(m.type())).collect(Collectors.joining(", "));
    file.line("case %s -> true;", types);
    file.line("default -> false;");
    file.line("};");
    file.line("}").blank();
  }

  private void type() {
    file.line("/// The message type octet.");
    file.line("public static int type(%s message) {", name);
    file.line("return switch (message) {");
    for (Model member : members) {
      file.line("case %s m -> 0x%02X;", member.qualifiedName(), member.type());
    }
    file.line("};");
    file.line("}").blank();
  }

  private void read() {
    List<Field> framed = members.getFirst().framed();
    String parameters =
        framed.stream().map(f -> ", " + f.type() + " " + f.name()).collect(Collectors.joining());
    String arguments = framed.stream().map(f -> ", " + f.name()).collect(Collectors.joining());
    file.line("/// What follows the message type. Null if the type is not known, or the message");
    file.line("/// cannot be used; the reader's diagnostics say why.");
    file.line("public static @Nullable %s read(int type, MessageReader in%s) {", name, parameters);
    file.line("return switch (type) {");
    for (Model member : members) {
      file.line("case 0x%02X -> %s.read(in%s);", member.type(), member.codecName(), arguments);
    }
    file.line("default -> null;");
    file.line("};");
    file.line("}").blank();
  }

  private void write() {
    file.line("/// Writes what follows the message type.");
    file.line("public static void write(%s message, MessageWriter out) {", name);
    file.line("switch (message) {");
    for (Model member : members) {
      file.line("case %s m -> %s.write(m, out);", member.qualifiedName(), member.codecName());
    }
    file.line("}");
    file.line("}").blank();
  }

  private void describe() {
    file.line("/// One line an element.");
    file.line("public static Description describe(%s message) {", name);
    file.line("return switch (message) {");
    for (Model member : members) {
      file.line("case %s m -> %s.describe(m);", member.qualifiedName(), member.codecName());
    }
    file.line("};");
    file.line("}");
  }
}

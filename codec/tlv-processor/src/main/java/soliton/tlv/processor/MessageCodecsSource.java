package soliton.tlv.processor;

import java.util.List;
import soliton.source.JavaFile;

/// The source of `MessageCodecs`: from the type of a message to its codec and back.
final class MessageCodecsSource {
  private final String packageName;
  private final List<TlvRecord> messages;

  MessageCodecsSource(String packageName, List<TlvRecord> messages) {
    this.packageName = packageName;
    this.messages = messages;
  }

  String text() {
    JavaFile file = new JavaFile();
    file.line("package %s;", packageName).blank();
    file.line("import org.jspecify.annotations.Nullable;");
    file.line("import soliton.tlv.TlvReader;");
    file.line("import soliton.tlv.TlvWriter;").blank();
    file.line("/// The messages of this package by their type.");
    file.line("public final class MessageCodecs {");
    file.line("private MessageCodecs() {}").blank();
    isKnown(file);
    file.blank();
    typeOf(file);
    file.blank();
    encode(file);
    file.blank();
    decode(file);
    file.line("}");
    return file.toSource();
  }

  private void isKnown(JavaFile file) {
    file.line("public static boolean isKnown(int type) {");
    file.line("return switch (type) {");
    String types =
        String.join(", ", messages.stream().map(m -> Integer.toString(m.messageType())).toList());
    file.line("case %s -> true;", types);
    file.line("default -> false;");
    file.line("};");
    file.line("}");
  }

  private void typeOf(JavaFile file) {
    file.line("/// The type of a message, or -1 if it is not one of this package.");
    file.line("public static int typeOf(Object message) {");
    file.line("return switch (message) {");
    for (TlvRecord each : messages) {
      file.line("case %s m -> %d;", each.name(), each.messageType());
    }
    file.line("default -> -1;");
    file.line("};");
    file.line("}");
  }

  private void encode(JavaFile file) {
    file.line("/// Writes the elements of a message.");
    file.line("///");
    file.line("/// @throws IllegalArgumentException if it is not one of this package");
    file.line("public static void encode(Object message, TlvWriter to) {");
    file.line("switch (message) {");
    for (TlvRecord each : messages) {
      file.line("case %s m -> %sCodec.encode(m, to);", each.name(), each.name());
    }
    file.line("default -> throw new IllegalArgumentException(\"no codec for \" + message);");
    file.line("}");
    file.line("}");
  }

  private void decode(JavaFile file) {
    file.line("/// Reads the elements of a message; null if it lacks what it must have or the");
    file.line("/// type is not known.");
    file.line("public static @Nullable Object decode(int type, TlvReader in) {");
    file.line("return switch (type) {");
    for (TlvRecord each : messages) {
      file.line("case %d -> %sCodec.decode(in);", each.messageType(), each.name());
    }
    file.line("default -> null;");
    file.line("};");
    file.line("}");
  }
}

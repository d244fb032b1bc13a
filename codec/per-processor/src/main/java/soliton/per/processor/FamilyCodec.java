package soliton.per.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import soliton.per.ApMessage;
import soliton.per.MessageKind;
import soliton.source.JavaFile;

/// Emits the codec of a family: it finds the codec of a type by the type, and of a message by its
/// kind and procedure.
final class FamilyCodec {
  private final TypeElement type;
  private final Shapes shapes;
  private final Set<TypeElement> members = new LinkedHashSet<>();

  FamilyCodec(TypeElement type, Shapes shapes) {
    this.type = type;
    this.shapes = shapes;
    collect(type);
  }

  private void collect(TypeElement family) {
    for (TypeMirror permitted : family.getPermittedSubclasses()) {
      TypeElement member = (TypeElement) ((DeclaredType) permitted).asElement();
      if (member.getPermittedSubclasses().isEmpty()) {
        members.add(member);
      } else {
        collect(member);
      }
    }
  }

  String emit(CodecFile codec) {
    write(codec.body);
    boolean messages =
        members.stream().allMatch(member -> member.getAnnotation(ApMessage.class) != null);
    if (messages) {
      readMessage(codec.body);
    } else {
      read(codec.body);
    }
    return codec.toSource();
  }

  private void write(JavaFile file) {
    file.blank();
    file.line("public static void write(PerWriter out, %s value) {", type.getQualifiedName());
    String opening = "if";
    for (TypeElement member : members) {
      file.line("%s (value instanceof %s it) {", opening, member.getQualifiedName());
      ApMessage message = member.getAnnotation(ApMessage.class);
      if (message != null) {
        file.line(
            "int pdu = out.beginPdu(soliton.per.MessageKind.%s, %d, Criticality.%s);",
            message.kind(), message.procedure(), message.criticality());
      }
      shapes.ofType(type, member.asType()).write(file, "it", member.getSimpleName().toString());
      if (message != null) {
        file.line("out.endIe(pdu);");
      }
      opening = "} else if";
    }
    file.line("}");
    file.line("}");
  }

  private void read(JavaFile file) {
    file.blank();
    file.line("/// Reads a member by its class.");
    file.line("public static @Nullable Object read(PerReader in, Class<?> type) {");
    for (TypeElement member : members) {
      file.line("if (type == %s.class) {", member.getQualifiedName());
      file.line("return %s;", shapes.ofType(type, member.asType()).read(""));
      file.line("}");
    }
    file.line("throw new IllegalArgumentException(type + \" has no codec\");");
    file.line("}");
  }

  private void readMessage(JavaFile file) {
    file.blank();
    file.line("/// Reads the message of a procedure; null also if there is none of that kind.");
    file.line("public static @Nullable %s read(", type.getSimpleName());
    file.line("    PerReader in, soliton.per.MessageKind kind, int procedure) {");
    file.line("return switch (kind) {");
    for (MessageKind kind : MessageKind.values()) {
      file.line("case %s -> switch (procedure) {", kind);
      eachOf(
          kind,
          (message, member) ->
              file.line(
                  "case %d -> %s;",
                  message.procedure(), shapes.ofType(type, member.asType()).read("")));
      file.line("default -> null;");
      file.line("};");
    }
    file.line("};");
    file.line("}");
    file.blank();
    file.line("/// The criticality of a procedure, null if there is no such message.");
    file.line("public static @Nullable Criticality criticality(");
    file.line("    soliton.per.MessageKind kind, int procedure) {");
    file.line("return switch (kind) {");
    for (MessageKind kind : MessageKind.values()) {
      file.line("case %s -> switch (procedure) {", kind);
      eachOf(
          kind,
          (message, member) ->
              file.line("case %d -> Criticality.%s;", message.procedure(), message.criticality()));
      file.line("default -> null;");
      file.line("};");
    }
    file.line("};");
    file.line("}");
  }

  private void eachOf(
      MessageKind kind, java.util.function.BiConsumer<ApMessage, TypeElement> action) {
    for (TypeElement member : members) {
      ApMessage message = member.getAnnotation(ApMessage.class);
      if (message != null && message.kind() == kind) {
        action.accept(message, member);
      }
    }
  }
}

package soliton.per.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeMirror;
import soliton.per.Alternative;
import soliton.per.Choice;
import soliton.source.JavaFile;

/// Emits the codec of a CHOICE (X.691 23), with the alternatives behind choice-Extensions.
final class ChoiceCodec {
  private final TypeElement type;
  private final Choice choice;
  private final Map<String, Alternative> extensions = new LinkedHashMap<>();
  private final Map<String, Shape> root = new LinkedHashMap<>();
  private final Map<String, Shape> all = new LinkedHashMap<>();

  ChoiceCodec(TypeElement type, Choice choice, Shapes shapes) {
    this.type = type;
    this.choice = choice;
    for (Alternative alternative : choice.extensions()) {
      extensions.put(Shapes.nameOf(typeOf(alternative)), alternative);
    }
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      String name = Shapes.nameOf(permitted);
      Shape shape = shapes.ofType(type, permitted);
      all.put(name, shape);
      if (!extensions.containsKey(name)) {
        root.put(name, shape);
      }
    }
  }

  /// A class in an annotation can only be asked for by the exception that it gives.
  private static TypeMirror typeOf(Alternative alternative) {
    try {
      throw new IllegalStateException("class at compile time: " + alternative.type());
    } catch (MirroredTypeException e) {
      return e.getTypeMirror();
    }
  }

  String emit(CodecFile codec) {
    int alternatives = root.size() + (choice.choiceExtensions() ? 1 : 0);
    write(codec.body, alternatives);
    read(codec.body, alternatives);
    if (choice.choiceExtensions()) {
      readExtension(codec.body);
    }
    Emitter.lists(codec.body, List.copyOf(all.values()));
    return codec.toSource();
  }

  private void write(JavaFile file, int alternatives) {
    List<String> order = new ArrayList<>(root.keySet());
    file.blank();
    file.line("public static void write(PerWriter out, %s value) {", type.getQualifiedName());
    String opening = "if";
    for (Map.Entry<String, Shape> entry : all.entrySet()) {
      file.line("%s (value instanceof %s chosen) {", opening, entry.getKey());
      Alternative extension = extensions.get(entry.getKey());
      int index = extension == null ? order.indexOf(entry.getKey()) : root.size();
      file.line("out.choice(%d, %d, %b);", index, alternatives, choice.extensible());
      if (extension != null) {
        file.line(
            "int ie = out.beginField(%d, Criticality.%s);",
            extension.id(), extension.criticality());
      }
      entry.getValue().write(file, "chosen", type.getSimpleName().toString());
      if (extension != null) {
        file.line("out.endIe(ie);");
      }
      opening = "} else if";
    }
    file.line("}");
    file.line("}");
  }

  private void read(JavaFile file, int alternatives) {
    file.blank();
    file.line("public static @Nullable %s read(PerReader in) {", type.getSimpleName());
    file.line(
        "return switch (in.choice(%d, %b, \"%s\")) {",
        alternatives, choice.extensible(), type.getSimpleName());
    int index = 0;
    for (Shape shape : root.values()) {
      file.line("case %d -> %s;", index++, shape.read(type.getSimpleName().toString()));
    }
    if (choice.choiceExtensions()) {
      file.line("case %d -> readExtension(in);", index);
    }
    file.line("default -> null;");
    file.line("};");
    file.line("}");
  }

  private void readExtension(JavaFile file) {
    file.blank();
    file.line("private static @Nullable %s readExtension(PerReader in) {", type.getSimpleName());
    file.line("%s value = null;", type.getSimpleName());
    file.line("switch (in.enterIe()) {");
    file.line("case -1 -> {");
    file.line("return null;");
    file.line("}");
    extensions.forEach(
        (name, extension) -> {
          Shape shape = all.get(name);
          if (shape == null) {
            throw new Fault(type, name + " is not permitted");
          }
          String read = shape.read(type.getSimpleName().toString());
          file.line("case %d -> value = in.usable(%s);", extension.id(), read);
        });
    file.line("default -> in.unknownIe();");
    file.line("}");
    file.line("in.leaveIe();");
    file.line("if (value == null) {");
    file.line("in.refuse(\"%s\");", type.getSimpleName());
    file.line("}");
    file.line("return value;");
    file.line("}");
  }
}

package soliton.tlv.processor;

import soliton.source.JavaFile;
import soliton.tlv.processor.TlvRecord.Field;

/// The source of `XBuilder`: one method a component, lists also one element at a time.
final class BuilderSource {
  private final TlvRecord of;

  BuilderSource(TlvRecord of) {
    this.of = of;
  }

  String text() {
    String builder = of.name() + "Builder";
    JavaFile file = new JavaFile();
    file.line("package %s;", of.packageName()).blank();
    file.line("import org.jspecify.annotations.Nullable;").blank();
    file.line("/// Builds a [%s]. Owned by the thread that made it.", of.name());
    file.line("public final class %s {", builder);
    for (Field each : of.fields()) {
      field(file, each.reference(), each.name());
    }
    if (of.removed() != null) {
      field(file, "java.util.List<java.lang.Integer>", of.removed());
    }
    if (of.others() != null) {
      field(file, "java.util.List<soliton.tlv.RawIe>", of.others());
    }
    for (Field each : of.fields()) {
      setter(file, builder, each);
    }
    if (of.removed() != null) {
      listSetter(file, builder, "java.lang.Integer", of.removed());
    }
    if (of.others() != null) {
      listSetter(file, builder, "soliton.tlv.RawIe", of.others());
    }
    build(file);
    file.line("}");
    return file.toSource();
  }

  private static void field(JavaFile file, String type, String name) {
    int cut = type.lastIndexOf('.', type.indexOf('<') < 0 ? type.length() : type.indexOf('<'));
    file.line("%s@Nullable %s %s;", type.substring(0, cut + 1), type.substring(cut + 1), name);
  }

  private static void setter(JavaFile file, String builder, Field field) {
    if (field.list()) {
      listSetter(file, builder, field.type(), field.name());
      return;
    }
    int cut = field.type().lastIndexOf('.') + 1;
    file.blank();
    file.line(
        "public %s %s(%s@Nullable %s value) {",
        builder, field.name(), field.type().substring(0, cut), field.type().substring(cut));
    file.line("this.%s = value;", field.name());
    file.line("return this;");
    file.line("}");
    if (field.kind() == TlvRecord.Kind.LONG) {
      file.blank();
      file.line("public %s %s(int value) {", builder, field.name());
      file.line("return %s(Long.valueOf(value));", field.name());
      file.line("}");
    }
  }

  private static void listSetter(JavaFile file, String builder, String type, String name) {
    file.blank();
    file.line("public %s %s(java.util.List<%s> values) {", builder, name, type);
    file.line("this.%s = new java.util.ArrayList<>(values);", name);
    file.line("return this;");
    file.line("}");
    file.blank();
    file.line("/// Adds one.");
    file.line("public %s %s(%s value) {", builder, name, type);
    file.line("java.util.List<%s> values = this.%s;", type, name);
    file.line("if (values == null) {");
    file.line("values = new java.util.ArrayList<>();");
    file.line("this.%s = values;", name);
    file.line("}");
    file.line("values.add(value);");
    file.line("return this;");
    file.line("}");
  }

  private void build(JavaFile file) {
    file.blank();
    file.line("/// @throws IllegalStateException if something mandatory was not given");
    file.line("public %s build() {", of.name());
    StringBuilder arguments = new StringBuilder();
    for (Field each : of.fields()) {
      arguments.append(arguments.isEmpty() ? "" : ", ").append(argument(file, each));
    }
    for (String list : new String[] {of.removed(), of.others()}) {
      if (list != null) {
        String made = "java.util.List.copyOf(" + list + ")";
        arguments.append(arguments.isEmpty() ? "" : ", ");
        arguments.append("%s == null ? java.util.List.of() : %s".formatted(list, made));
      }
    }
    file.line("return new %s(%s);", of.name(), arguments);
    file.line("}");
  }

  private String argument(JavaFile file, Field field) {
    if (field.list()) {
      return "%1$s == null ? java.util.List.of() : java.util.List.copyOf(%1$s)"
          .formatted(field.name());
    }
    if (!field.nullable()) {
      file.line("if (%s == null) {", field.name());
      file.line("throw new IllegalStateException(\"%s needs %s\");", of.name(), field.name());
      file.line("}");
    }
    return field.name();
  }
}

package soliton.l3.processor;

import java.util.List;
import java.util.stream.Collectors;
import soliton.source.JavaFile;

/// Writes the builder of a message with optional elements: the constructor takes what is
/// mandatory, one method an element that is not.
final class BuilderSource {
  private final Model model;
  private final String name;
  private final JavaFile file = new JavaFile();

  BuilderSource(Model model) {
    this.model = model;
    this.name = model.name() + "Builder";
  }

  String generate() {
    file.line("package %s;", model.packageName()).blank();
    file.line("import org.jspecify.annotations.Nullable;").blank();
    file.line("/// Builds a [%s]. Generated; do not edit.", model.name());
    file.line("public final class %s {", name);
    for (Field field : model.fields()) {
      file.line(
          "private %s %s;",
          field.format().isOptional() ? field.nullableType() : "final " + field.type(),
          field.name());
    }
    file.blank();
    constructor();
    from();
    for (Field field : model.optional()) {
      method(field);
    }
    build();
    file.line("}");
    return file.toSource();
  }

  private void constructor() {
    file.line("public %s(%s) {", name, parameters(model.required()));
    for (Field field : model.required()) {
      file.line("this.%s = %s;", field.name(), field.name());
    }
    file.line("}").blank();
  }

  private void from() {
    String arguments =
        model.required().stream()
            .map(f -> "message." + f.name() + "()")
            .collect(Collectors.joining(", "));
    file.line("/// A builder that begins with the elements of the message.");
    file.line("public static %s from(%s message) {", name, model.name());
    file.line("%s builder = new %s(%s);", name, name, arguments);
    for (Field field : model.optional()) {
      file.line("builder.%s = message.%s();", field.name(), field.name());
    }
    file.line("return builder;");
    file.line("}").blank();
  }

  private void method(Field field) {
    file.line("public %s %s(%s value) {", name, field.name(), field.nullableType());
    file.line("this.%s = value;", field.name());
    file.line("return this;");
    file.line("}").blank();
  }

  private void build() {
    file.line("public %s build() {", model.name());
    file.line(
        "return new %s(%s);",
        model.name(), model.fields().stream().map(Field::name).collect(Collectors.joining(", ")));
    file.line("}");
  }

  private static String parameters(List<Field> fields) {
    return fields.stream().map(f -> f.type() + " " + f.name()).collect(Collectors.joining(", "));
  }
}

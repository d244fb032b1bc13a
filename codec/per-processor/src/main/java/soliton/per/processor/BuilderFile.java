package soliton.per.processor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import soliton.source.JavaFile;

/// Emits a builder for a record with many optional components: what must be there is given at once,
/// the rest by name.
final class BuilderFile {
  /// A record with fewer nullable components is made with its constructor.
  private static final int FEWEST_NULLABLE = 4;

  private static final Pattern NESTED = Pattern.compile("(.*\\.[A-Z]\\w*\\.)([A-Z]\\w*)");

  private final TypeElement type;
  private final List<Component> all;

  BuilderFile(TypeElement type, Shapes shapes) {
    this.type = type;
    this.all = Emitter.components(type, shapes);
  }

  boolean isWanted() {
    return all.stream().filter(Component::nullable).count() >= FEWEST_NULLABLE;
  }

  static String nameOf(TypeElement type) {
    return type.getSimpleName() + "Builder";
  }

  String emit(CodecFile builder) {
    JavaFile file = builder.body;
    String name = nameOf(type);
    for (Component c : all) {
      file.line(
          c.nullable() ? "private %s%s;" : "private final %s%s;",
          c.nullable() ? nullableType(c) : c.type() + " ",
          c.name());
    }
    file.blank();
    List<Component> needed = all.stream().filter(c -> !c.nullable()).toList();
    file.line("private %s(%s) {", name, parameters(needed));
    needed.forEach(c -> file.line("this.%s = %s;", c.name(), c.name()));
    file.line("}");
    file.blank();
    file.line("/// Begins with the components that must be there.");
    file.line("public static %s of(%s) {", name, parameters(needed));
    file.line("return new %s(%s);", name, arguments(needed));
    file.line("}");
    for (Component c : all) {
      if (c.nullable()) {
        file.blank();
        file.line("public %s %s(%s%s) {", name, c.name(), nullableType(c), c.name());
        file.line("this.%s = %s;", c.name(), c.name());
        file.line("return this;");
        file.line("}");
      }
    }
    file.blank();
    file.line("public %s build() {", type.getQualifiedName());
    file.line("return new %s(%s);", type.getQualifiedName(), arguments(all));
    file.line("}");
    return builder.toSource();
  }

  private static String arguments(List<Component> components) {
    return components.stream().map(Component::name).collect(Collectors.joining(", "));
  }

  private static String parameters(List<Component> components) {
    return components.stream()
        .map(c -> c.type() + " " + c.name())
        .collect(Collectors.joining(", "));
  }

  /// The annotation stands before the simple name; a nested type keeps its outer name before it.
  private static String nullableType(Component c) {
    Matcher nested = NESTED.matcher(c.type());
    return nested.matches()
        ? nested.group(1) + "@Nullable " + nested.group(2) + " "
        : "@Nullable " + c.type() + " ";
  }
}

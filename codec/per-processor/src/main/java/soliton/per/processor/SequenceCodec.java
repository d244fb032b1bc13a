package soliton.per.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import soliton.per.Sequence;
import soliton.source.JavaFile;

/// Emits the codec of a SEQUENCE (X.691 19).
final class SequenceCodec {
  private final TypeElement type;
  private final Sequence sequence;
  private final List<Component> all;
  private final List<Component> root;
  private final List<Component> extensions;

  SequenceCodec(TypeElement type, Sequence sequence, Shapes shapes) {
    this.type = type;
    this.sequence = sequence;
    this.all = Emitter.components(type, shapes);
    this.root = all.stream().filter(c -> c.ie() == null).toList();
    this.extensions = all.stream().filter(c -> c.ie() != null).toList();
    if (!all.subList(0, root.size()).equals(root)) {
      throw new Fault(type, "extension IEs stand behind the other components");
    }
  }

  String emit(CodecFile codec) {
    write(codec.body);
    read(codec.body);
    Emitter.lists(codec.body, all.stream().map(Component::shape).toList());
    return codec.toSource();
  }

  private void write(JavaFile file) {
    file.blank();
    file.line("public static void write(PerWriter out, %s value) {", type.getQualifiedName());
    if (sequence.extensible()) {
      file.line("out.bit(false);");
    }
    root.stream()
        .filter(Component::nullable)
        .forEach(c -> file.line("out.bit(%s != null);", c.value()));
    if (sequence.ieExtensions()) {
      writePresence(file);
    }
    for (Component c : root) {
      if (c.nullable()) {
        file.line("if (%s != null) {", c.value());
        c.shape().write(file, c.value(), c.place());
        file.line("}");
      } else {
        c.shape().write(file, c.value(), c.place());
      }
    }
    if (!extensions.isEmpty()) {
      file.line("if (hasExtensions) {");
      Emitter.writeIes(file, extensions, 1);
      file.line("}");
    }
    file.line("}");
  }

  private void writePresence(JavaFile file) {
    if (extensions.isEmpty()) {
      file.line("out.bit(false);");
      return;
    }
    String any =
        extensions.stream().map(c -> c.value() + " != null").collect(Collectors.joining(" || "));
    file.line("boolean hasExtensions = %s;", any);
    file.line("out.bit(hasExtensions);");
  }

  private void read(JavaFile file) {
    file.blank();
    file.line("public static @Nullable %s read(PerReader in) {", simpleName());
    if (sequence.extensible()) {
      file.line("boolean hasAdditions = in.bit();");
    }
    root.stream()
        .filter(Component::nullable)
        .forEach(c -> file.line("boolean %s = in.bit();", flag(c)));
    if (sequence.ieExtensions()) {
      file.line("boolean hasExtensions = in.bit();");
    }
    for (Component c : root) {
      String read = c.shape().read(c.place());
      file.line("var %s = %s;", c.name(), c.nullable() ? flag(c) + " ? " + read + " : null" : read);
    }
    readExtensions(file);
    if (sequence.extensible()) {
      file.line("if (hasAdditions) {");
      file.line("in.skipAdditions();");
      file.line("}");
    }
    String arguments = all.stream().map(Component::name).collect(Collectors.joining(", "));
    file.line("return in.isUnusable() ? null : new %s(%s);", type.getQualifiedName(), arguments);
    file.line("}");
  }

  private void readExtensions(JavaFile file) {
    if (!sequence.ieExtensions()) {
      return;
    }
    Emitter.declareIes(file, extensions);
    file.line("if (hasExtensions) {");
    if (extensions.isEmpty()) {
      file.line("in.skipIeExtensions();");
    } else {
      Emitter.readIes(file, extensions, 1);
    }
    file.line("}");
  }

  /// The type behind `@Nullable`: imported by its use elsewhere in the file.
  private String simpleName() {
    String qualified = type.getQualifiedName().toString();
    String simple = type.getSimpleName().toString();
    return type.getEnclosingElement() instanceof TypeElement outer
        ? outer.getSimpleName() + "." + simple
        : qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private static String flag(Component c) {
    return "has" + Character.toUpperCase(c.name().charAt(0)) + c.name().substring(1);
  }
}

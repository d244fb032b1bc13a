package soliton.per.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import soliton.source.JavaFile;

/// Emits the codec of a message, or of another SEQUENCE that is nothing but a container of IEs.
final class ContainerCodec {
  private final TypeElement type;
  private final List<Component> ies;

  ContainerCodec(TypeElement type, Shapes shapes) {
    this.type = type;
    this.ies = Emitter.components(type, shapes);
    for (Component component : ies) {
      if (component.ie() == null) {
        throw new Fault(type, component.name() + " needs @Ie");
      }
    }
  }

  String emit(CodecFile codec) {
    JavaFile file = codec.body;
    String name = type.getQualifiedName().toString();
    file.blank();
    file.line("public static void write(PerWriter out, %s value) {", name);
    file.line("out.bit(false);");
    Emitter.writeIes(file, ies, 0);
    file.line("}");
    file.blank();
    file.line("public static @Nullable %s read(PerReader in) {", type.getSimpleName());
    file.line("boolean hasAdditions = in.bit();");
    Emitter.declareIes(file, ies);
    Emitter.readIes(file, ies, 0);
    file.line("if (hasAdditions) {");
    file.line("in.skipAdditions();");
    file.line("}");
    String absent =
        ies.stream()
            .filter(c -> !c.nullable())
            .map(c -> c.name() + " == null")
            .collect(Collectors.joining(" || "));
    String unusable = absent.isEmpty() ? "in.isUnusable()" : "in.isUnusable() || " + absent;
    String arguments = ies.stream().map(Component::name).collect(Collectors.joining(", "));
    file.line("return %s ? null : new %s(%s);", unusable, name, arguments);
    file.line("}");
    Emitter.lists(file, ies.stream().map(Component::shape).toList());
    return codec.toSource();
  }
}

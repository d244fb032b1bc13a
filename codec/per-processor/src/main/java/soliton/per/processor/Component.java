package soliton.per.processor;

import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Presence;

/// A component of an annotated record, as the emitters see it.
///
/// @param type its type as written in generated source
/// @param ie its identity if it is an information element
record Component(
    String name, String type, boolean nullable, @Nullable Ie ie, Shape shape, String place) {

  static Component of(TypeElement owner, RecordComponentElement element, Shapes shapes) {
    String name = element.getSimpleName().toString();
    return new Component(
        name,
        typeName(element.asType()),
        isNullable(element),
        element.getAnnotation(Ie.class),
        shapes.of(element),
        owner.getSimpleName() + "." + name);
  }

  private static boolean isNullable(RecordComponentElement element) {
    return element.asType().getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private static String typeName(TypeMirror type) {
    String name = Shapes.nameOf(type);
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      return name + "<" + typeName(declared.getTypeArguments().getFirst()) + ">";
    }
    return switch (name) {
      case "int" -> "Integer";
      case "long" -> "Long";
      default -> name.startsWith("java.lang.") ? name.substring(10) : name;
    };
  }

  /// The call that gives its value.
  String value() {
    return "value." + name + "()";
  }

  /// Whether the specification wants it, though the record may do without.
  boolean isMandatory() {
    return ie == null || ie.presence().length == 0
        ? !nullable
        : ie.presence()[0] == Presence.MANDATORY;
  }
}

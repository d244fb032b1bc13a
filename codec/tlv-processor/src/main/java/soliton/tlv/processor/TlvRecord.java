package soliton.tlv.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;
import soliton.tlv.TlvMessage;

/// What the annotations of one record say.
///
/// @param messageType the type of the message, or -1 for a group
record TlvRecord(
    TypeElement element,
    String packageName,
    String name,
    int messageType,
    List<Field> fields,
    @Nullable String removed,
    @Nullable String others) {

  /// How a component is written on the wire.
  enum Kind {
    GROUP,
    VALUE,
    INT,
    LONG,
    OCTETS
  }

  /// One component that an information element carries.
  ///
  /// @param type the qualified Java type of one element
  record Field(String name, String type, Kind kind, boolean list, boolean nullable, Ie ie) {

    /// Simple name of the codec's class for a group, qualified.
    String codec() {
      return type + "Codec";
    }

    boolean isMandatory() {
      return ie.presence() == soliton.tlv.Presence.MANDATORY;
    }

    String presence() {
      return "Presence." + ie.presence();
    }

    /// The Java type of the component as a reference.
    String reference() {
      return list ? "java.util.List<" + type + ">" : type;
    }
  }

  boolean isMessage() {
    return messageType >= 0;
  }

  static TlvRecord of(TypeElement element, ProcessingEnvironment environment) throws Unsupported {
    List<Field> fields = new ArrayList<>();
    String removed = null;
    String others = null;
    for (RecordComponentElement each : element.getRecordComponents()) {
      String name = each.getSimpleName().toString();
      Ie ie = each.getAnnotation(Ie.class);
      if (each.getAnnotation(Removed.class) != null) {
        removed = name;
      } else if (each.getAnnotation(Others.class) != null) {
        others = name;
      } else if (ie != null) {
        fields.add(field(each, name, ie, environment));
      } else {
        throw new Unsupported(each, name + " needs @Ie, @Removed or @Others");
      }
    }
    TlvMessage message = element.getAnnotation(TlvMessage.class);
    return new TlvRecord(
        element,
        environment.getElementUtils().getPackageOf(element).getQualifiedName().toString(),
        element.getSimpleName().toString(),
        message == null ? -1 : message.type(),
        List.copyOf(fields),
        removed,
        others);
  }

  private static Field field(
      RecordComponentElement component, String name, Ie ie, ProcessingEnvironment environment)
      throws Unsupported {
    TypeMirror type = component.asType();
    boolean nullable =
        type.getAnnotationMirrors().stream()
            .anyMatch(a -> a.getAnnotationType().toString().endsWith("Nullable"));
    boolean list = false;
    if (type instanceof DeclaredType declared
        && declared.asElement().getSimpleName().contentEquals("List")) {
      list = true;
      type = declared.getTypeArguments().getFirst();
    }
    String typeName = nameOf(type, environment);
    Kind kind = kindOf(type, typeName);
    if (list && kind == Kind.LONG) {
      throw new Unsupported(component, "a list of Long is not supported; use a record");
    }
    if ((kind == Kind.INT || kind == Kind.LONG) && ie.octets() == 0) {
      throw new Unsupported(component, "a number needs octets");
    }
    return new Field(name, typeName, kind, list, nullable, ie);
  }

  private static String nameOf(TypeMirror type, ProcessingEnvironment environment) {
    return switch (type.getKind()) {
      case INT -> "java.lang.Integer";
      case LONG -> "java.lang.Long";
      default ->
          ((TypeElement) environment.getTypeUtils().asElement(type)).getQualifiedName().toString();
    };
  }

  private static Kind kindOf(TypeMirror type, String name) {
    return switch (name) {
      case "java.lang.Integer" -> Kind.INT;
      case "java.lang.Long" -> Kind.LONG;
      case "soliton.base.Octets" -> Kind.OCTETS;
      default -> isGroup(type) ? Kind.GROUP : Kind.VALUE;
    };
  }

  private static boolean isGroup(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement().getAnnotation(TlvGroup.class) != null;
  }

  /// A record that the processor cannot make a codec for, and why.
  static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Element at;
    private final String explanation;

    Unsupported(Element at, String explanation) {
      super(explanation);
      this.at = at;
      this.explanation = explanation;
    }

    Element at() {
      return at;
    }

    String explanation() {
      return explanation;
    }
  }
}

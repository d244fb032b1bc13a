package soliton.l3.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;
import soliton.l3.Elements;
import soliton.l3.Framed;
import soliton.l3.LV;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.MessageFamily;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.l3.processor.Field.Coding;
import soliton.l3.processor.Field.Format;

/// Reads annotated records into models, and refuses what has no meaning.
final class Declarations {
  private static final String RECEIVER = "soliton.l3.Receiver";

  private final Types types;
  private final javax.lang.model.util.Elements elements;

  Declarations(Types types, javax.lang.model.util.Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  Model message(TypeElement record) throws Fault {
    Message message = record.getAnnotation(Message.class);
    TypeElement family = familyOf(record);
    if (family == null) {
      throw new Fault(record, "implements no interface annotated with @MessageFamily");
    }
    return model(record, message.type(), message.clause(), false, foreignTypes(family));
  }

  Model sequence(TypeElement record) throws Fault {
    Elements sequence = record.getAnnotation(Elements.class);
    TypeElement family = mirrored(() -> sequence.family());
    return model(record, -1, "", sequence.allType6(), foreignTypes(family));
  }

  /// The messages of a family, directly or through interfaces below it.
  boolean belongs(TypeElement record, TypeElement family) {
    return types.isSubtype(record.asType(), family.asType());
  }

  String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  private Model model(
      TypeElement record, int type, String clause, boolean allType6, TypeElement foreign)
      throws Fault {
    if (record.getKind() != ElementKind.RECORD) {
      throw new Fault(record, "is not a record");
    }
    List<Field> fields = new ArrayList<>();
    int rows = 0;
    for (RecordComponentElement component : record.getRecordComponents()) {
      Field field = field(component, rows, foreign);
      if (field.format().isOptional()) {
        rows++;
      } else if (rows > 0) {
        throw new Fault(component, "stands in the imperative part, after a non-imperative element");
      }
      fields.add(field);
    }
    return new Model(
        packageOf(record),
        record.getSimpleName().toString(),
        type,
        clause,
        allType6,
        foreign.getQualifiedName().toString(),
        List.copyOf(fields));
  }

  private Field field(RecordComponentElement component, int row, TypeElement foreign) throws Fault {
    Framing framing = framing(component);
    boolean nullable =
        component.asType().getAnnotationMirrors().stream()
            .anyMatch(
                a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    if (nullable != framing.format().isOptional()) {
      throw new Fault(
          component, nullable ? "is mandatory, and @Nullable" : "is optional, but not @Nullable");
    }
    if (!(component.asType() instanceof DeclaredType declared)) {
      throw new Fault(component, "has no class as type");
    }
    TypeElement type = (TypeElement) declared.asElement();
    Coding coding =
        framing.format() == Format.FRAMED ? Coding.FOREIGN : coding(component, type, foreign);
    boolean half = framing.format() == Format.HALF || framing.format() == Format.TV1;
    if (half && coding != Coding.CODED && coding != Coding.CODED_FOR_RECEIVER) {
      throw new Fault(component, "has half an octet, but its type has no of(int) and code()");
    }
    return new Field(
        component.getSimpleName().toString(),
        type.getQualifiedName().toString(),
        type.getSimpleName().toString(),
        framing.format(),
        coding,
        framing.iei(),
        framing.min(),
        framing.max(),
        row);
  }

  private record Framing(Format format, int iei, int min, int max) {}

  /// Identifier and bounds of the value alone, from the columns of the table.
  private static Framing framing(Element component) throws Fault {
    V v = component.getAnnotation(V.class);
    if (v != null) {
      return v.bits() == 4
          ? new Framing(Format.HALF, -1, 0, 0)
          : new Framing(Format.V, -1, v.bits() / 8, v.bits() / 8);
    }
    LV lv = component.getAnnotation(LV.class);
    if (lv != null) {
      return bounded(component, Format.LV, -1, 1, lv.length(), lv.min(), lv.max());
    }
    LVE lve = component.getAnnotation(LVE.class);
    if (lve != null) {
      return bounded(component, Format.LVE, -1, 2, lve.length(), lve.min(), lve.max());
    }
    TV1 tv1 = component.getAnnotation(TV1.class);
    if (tv1 != null) {
      return new Framing(Format.TV1, tv1.iei() << 4, 0, 0);
    }
    TV tv = component.getAnnotation(TV.class);
    if (tv != null) {
      return new Framing(Format.TV, tv.iei(), tv.length() - 1, tv.length() - 1);
    }
    TLV tlv = component.getAnnotation(TLV.class);
    if (tlv != null) {
      return bounded(component, Format.TLV, tlv.iei(), 2, tlv.length(), tlv.min(), tlv.max());
    }
    TLVE tlve = component.getAnnotation(TLVE.class);
    if (tlve != null) {
      return bounded(component, Format.TLVE, tlve.iei(), 3, tlve.length(), tlve.min(), tlve.max());
    }
    if (component.getAnnotation(Framed.class) != null) {
      return new Framing(Format.FRAMED, -1, 0, 0);
    }
    throw new Fault(
        component, "has no format: want @V, @LV, @LVE, @TV1, @TV, @TLV, @TLVE, @Framed");
  }

  /// The bounds of the value of an element with an octet of length, `head` octets shorter than
  /// those of the table.
  private static Framing bounded(
      Element place, Format format, int iei, int head, int length, int min, int max) throws Fault {
    int least = length > 0 ? length : min;
    int most = length > 0 ? length : max;
    if (least < head || most < least || (length > 0 && min > 0)) {
      throw new Fault(place, "has no length: want length, or min and perhaps max");
    }
    return new Framing(format, iei, least - head, most - head);
  }

  private Coding coding(Element place, TypeElement type, TypeElement foreign) throws Fault {
    if (type.getQualifiedName().contentEquals("soliton.base.Octets")) {
      return Coding.OCTETS;
    }
    if (hasMethod(type, "of", "int") && hasMethod(type, "code")) {
      return Coding.CODED;
    }
    if (hasMethod(type, "of", "int", RECEIVER) && hasMethod(type, "code")) {
      return Coding.CODED_FOR_RECEIVER;
    }
    if (hasMethod(type, "read", "soliton.base.OctetReader")) {
      return Coding.STRUCTURED;
    }
    if (hasMethod(type, "read", "soliton.base.OctetReader", RECEIVER)) {
      return Coding.STRUCTURED_FOR_RECEIVER;
    }
    if (hasMethod(foreign, "read" + type.getSimpleName(), "soliton.base.OctetReader")) {
      return Coding.FOREIGN;
    }
    throw new Fault(
        place,
        "has a type without of(int) and code(), without read(OctetReader), and without read"
            + type.getSimpleName()
            + " in "
            + foreign.getQualifiedName());
  }

  private static boolean hasMethod(TypeElement type, String name, String... parameters) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && method.getSimpleName().contentEquals(name)
          && !method.getModifiers().contains(Modifier.PRIVATE)
          && method.getParameters().stream()
              .map(p -> p.asType().toString())
              .toList()
              .equals(List.of(parameters))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable TypeElement familyOf(TypeElement type) {
    if (type.getAnnotation(MessageFamily.class) != null) {
      return type;
    }
    for (TypeMirror above : type.getInterfaces()) {
      TypeElement found = familyOf((TypeElement) types.asElement(above));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private TypeElement foreignTypes(TypeElement family) throws Fault {
    MessageFamily annotation = family.getAnnotation(MessageFamily.class);
    if (annotation == null) {
      throw new Fault(family, "is not annotated with @MessageFamily");
    }
    return mirrored(() -> annotation.types());
  }

  /// The class that an annotation names, which has not been compiled yet.
  private TypeElement mirrored(java.util.function.Supplier<Class<?>> read) {
    try {
      return elements.getTypeElement(read.get().getCanonicalName());
    } catch (MirroredTypeException named) {
      return (TypeElement) types.asElement(named.getTypeMirror());
    }
  }
}

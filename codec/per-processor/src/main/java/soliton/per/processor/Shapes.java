package soliton.per.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import soliton.per.BitSize;
import soliton.per.CharSize;
import soliton.per.Choice;
import soliton.per.Enumerated;
import soliton.per.IeContainer;
import soliton.per.IntegerRange;
import soliton.per.ListSize;
import soliton.per.OctetSize;
import soliton.per.Sequence;

/// Finds the [Shape] of a declared type from the type and its annotations.
final class Shapes {
  private final String codecPackage;
  private final Map<String, Shape> byHand = new HashMap<>();

  Shapes(String codecPackage) {
    this.codecPackage = codecPackage;
  }

  /// Takes up a class of codecs written by hand.
  void addByHand(TypeElement holder) {
    Map<String, String> readers = new HashMap<>();
    Map<String, String> writers = new HashMap<>();
    for (Element member : holder.getEnclosedElements()) {
      if (member instanceof ExecutableElement method) {
        String call = holder.getQualifiedName() + "." + method.getSimpleName();
        if (method.getReturnType().getKind() != TypeKind.VOID) {
          readers.put(nameOf(method.getReturnType()), call);
        } else if (method.getParameters().size() == 2) {
          writers.put(nameOf(method.getParameters().get(1).asType()), call);
        }
      }
    }
    readers.forEach(
        (type, reader) -> {
          String writer = writers.get(type);
          if (writer != null) {
            byHand.put(type, new Shape.Coded(reader, writer));
          }
        });
  }

  boolean isByHand(TypeElement type) {
    return byHand.containsKey(type.getQualifiedName().toString());
  }

  /// The name of the codec class generated for a type, without package.
  static String codecName(TypeElement type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    Element outer = type.getEnclosingElement();
    while (outer instanceof TypeElement) {
      name.insert(0, outer.getSimpleName());
      outer = outer.getEnclosingElement();
    }
    return name + "Codec";
  }

  /// The qualified name of a type without type arguments and annotations.
  static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.getKind().name().toLowerCase(java.util.Locale.ROOT);
  }

  Shape of(RecordComponentElement component) {
    return of(component, component.asType());
  }

  private Shape of(RecordComponentElement component, TypeMirror type) {
    String name = nameOf(type);
    Shape known = byHand.get(name);
    if (known != null) {
      return known;
    }
    return switch (name) {
      case "int", "java.lang.Integer" -> number(component, false);
      case "long", "java.lang.Long" -> number(component, true);
      case "java.lang.String" -> characters(component);
      case "soliton.base.Octets" -> octets(component);
      case "soliton.per.Bits" -> bits(component);
      case "soliton.per.Relayed" -> new Shape.Relay(of(component, argument(component, type)));
      case "java.util.List" -> list(component, type);
      default -> ofType(component, type);
    };
  }

  private static TypeMirror argument(Element at, TypeMirror type) {
    if (type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1) {
      return declared.getTypeArguments().getFirst();
    }
    throw new Fault(at, "type argument is missing");
  }

  private static Shape number(RecordComponentElement at, boolean isLong) {
    IntegerRange range = at.getAnnotation(IntegerRange.class);
    BitSize bits = at.getAnnotation(BitSize.class);
    OctetSize octets = at.getAnnotation(OctetSize.class);
    if (range != null) {
      return new Shape.Whole(isLong, range.min(), range.max(), range.extensible());
    }
    if (bits != null && bits.min() == bits.max() && bits.max() <= (isLong ? 64 : 32)) {
      return new Shape.Fixed(isLong, true, bits.max());
    }
    if (octets != null && octets.min() == octets.max() && octets.max() <= (isLong ? 8 : 4)) {
      return new Shape.Fixed(isLong, false, octets.max());
    }
    throw new Fault(at, "a number needs @IntegerRange, or one size by @BitSize or @OctetSize");
  }

  private static Shape characters(RecordComponentElement at) {
    CharSize size = at.getAnnotation(CharSize.class);
    if (size == null) {
      throw new Fault(at, "a String needs @CharSize");
    }
    return new Shape.Characters(size.set().name(), size.min(), size.max(), size.extensible());
  }

  private static Shape octets(RecordComponentElement at) {
    OctetSize size = at.getAnnotation(OctetSize.class);
    if (size != null) {
      return new Shape.Sized(false, size.min(), size.max(), size.extensible());
    }
    BitSize bits = at.getAnnotation(BitSize.class);
    if (bits == null) {
      return new Shape.FreeOctets();
    }
    if (bits.min() != bits.max() || bits.max() % 8 != 0 || bits.max() <= 16) {
      throw new Fault(at, "bits in Octets need one size above 16 that is a multiple of 8");
    }
    return new Shape.BitOctets(bits.max());
  }

  private static Shape bits(RecordComponentElement at) {
    BitSize size = at.getAnnotation(BitSize.class);
    return size == null
        ? new Shape.Sized(true, 0, Integer.MAX_VALUE, false)
        : new Shape.Sized(true, size.min(), size.max(), size.extensible());
  }

  private Shape list(RecordComponentElement at, TypeMirror type) {
    ListSize size = at.getAnnotation(ListSize.class);
    if (size == null) {
      throw new Fault(at, "a List needs @ListSize");
    }
    TypeMirror element = argument(at, type);
    boolean isWrapped = at.getEnclosingElement() instanceof TypeElement owner && !hasCodec(owner);
    Element named = isWrapped ? at.getEnclosingElement() : at;
    String name = String.valueOf(named == null ? "" : named.getSimpleName());
    String method = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return new Shape.Many(
        method, nameOf(element), of(at, element), size.min(), size.max(), size.extensible());
  }

  /// The shape of a type of ours, seen from a place where it is used.
  Shape ofType(Element at, TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      throw new Fault(at, "no codec for " + type);
    }
    Shape known = byHand.get(nameOf(type));
    if (known != null) {
      return known;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (hasCodec(element)) {
      String codec = codecPackage + "." + codecName(element);
      return new Shape.Coded(codec + ".read", codec + ".write");
    }
    Shape named = named(element);
    if (named == null) {
      throw new Fault(at, "no codec for " + element.getQualifiedName());
    }
    return named;
  }

  static boolean hasCodec(TypeElement element) {
    return element.getAnnotation(Sequence.class) != null
        || element.getAnnotation(IeContainer.class) != null
        || element.getAnnotation(soliton.per.ApMessage.class) != null
        || element.getAnnotation(Choice.class) != null
        || element.getAnnotation(Enumerated.class) != null;
  }

  private @Nullable Shape named(TypeElement element) {
    if (element.getKind() != ElementKind.RECORD || element.getRecordComponents().size() > 1) {
      return null;
    }
    String name = element.getQualifiedName().toString();
    List<? extends RecordComponentElement> components = element.getRecordComponents();
    return components.isEmpty()
        ? new Shape.Nothing(name)
        : new Shape.Named(
            name, components.getFirst().getSimpleName().toString(), of(components.getFirst()));
  }
}

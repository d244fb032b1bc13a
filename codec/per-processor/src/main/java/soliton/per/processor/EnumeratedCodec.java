package soliton.per.processor;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import soliton.per.Enumerated;
import soliton.source.JavaFile;

/// Emits the codec of an ENUMERATED (X.691 14).
final class EnumeratedCodec {
  private final TypeElement type;
  private final Enumerated enumerated;

  EnumeratedCodec(TypeElement type, Enumerated enumerated) {
    this.type = type;
    this.enumerated = enumerated;
  }

  String emit(CodecFile codec) {
    long known =
        type.getEnclosedElements().stream()
            .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
            .count();
    long root = enumerated.root() < 0 ? known : enumerated.root();
    String name = type.getQualifiedName().toString();
    JavaFile file = codec.body;
    file.line("private static final %s[] ALL = %s.values();", name, name);
    file.blank();
    file.line("public static void write(PerWriter out, %s value) {", name);
    file.line("out.enumeration(value.ordinal(), %d, %b);", root, enumerated.extensible());
    file.line("}");
    file.blank();
    file.line("public static %s read(PerReader in) {", name);
    file.line(
        "return ALL[in.enumeration(%d, %d, %b, \"%s\")];",
        root, known, enumerated.extensible(), type.getSimpleName());
    file.line("}");
    return codec.toSource();
  }
}

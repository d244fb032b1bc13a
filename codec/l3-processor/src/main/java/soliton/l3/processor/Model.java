package soliton.l3.processor;

import java.util.List;

/// A record to generate a codec for.
///
/// @param packageName its package
/// @param name its simple name
/// @param type value of the message type octet, -1 if it is a sequence of elements
/// @param clause clause of its table, or empty
/// @param allType6 true if every identifier denotes a type 6 element
/// @param foreign fully qualified class of foreign types
record Model(
    String packageName,
    String name,
    int type,
    String clause,
    boolean allType6,
    String foreign,
    List<Field> fields) {

  String qualifiedName() {
    return packageName + "." + name;
  }

  String codecName() {
    return packageName + "." + name + "Codec";
  }

  List<Field> framed() {
    return fields.stream().filter(f -> f.format() == Field.Format.FRAMED).toList();
  }

  List<Field> imperative() {
    return fields.stream().filter(f -> f.format().isImperative()).toList();
  }

  List<Field> optional() {
    return fields.stream().filter(f -> f.format().isOptional()).toList();
  }

  List<Field> required() {
    return fields.stream().filter(f -> !f.format().isOptional()).toList();
  }
}

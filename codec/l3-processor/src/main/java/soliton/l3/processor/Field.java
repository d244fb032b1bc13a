package soliton.l3.processor;

/// One component of a message record: a row of its table.
///
/// @param name name of the component
/// @param type its type, fully qualified, without annotations
/// @param simpleType its type without package; of a nested type only the last name
/// @param format how it is framed
/// @param coding how its value is read and written
/// @param iei identifier as on the wire (type 1: in bits 5 to 8), -1 in the imperative part
/// @param min least length of the value in octets
/// @param max greatest length of the value in octets
/// @param row place among the non-imperative elements
record Field(
    String name,
    String type,
    String simpleType,
    Format format,
    Coding coding,
    int iei,
    int min,
    int max,
    int row) {

  /// The type with the annotation that it may be absent.
  String nullableType() {
    int at = type.lastIndexOf('.') + 1;
    return type.substring(0, at) + "@Nullable " + type.substring(at);
  }

  enum Format {
    FRAMED,
    HALF,
    V,
    LV,
    LVE,
    TV1,
    TV,
    TLV,
    TLVE;

    boolean isImperative() {
      return this == HALF || this == V || this == LV || this == LVE;
    }

    boolean isOptional() {
      return this == TV1 || this == TV || this == TLV || this == TLVE;
    }
  }

  enum Coding {
    /// `Octets`, as they are.
    OCTETS,
    /// One octet or half octet: `static of(int)` and `code()`.
    CODED,
    /// The same with `static of(int, Receiver)`.
    CODED_FOR_RECEIVER,
    /// `static read(OctetReader)` and `write(OctetWriter)`.
    STRUCTURED,
    /// The same with `static read(OctetReader, Receiver)`.
    STRUCTURED_FOR_RECEIVER,
    /// By the class of foreign types of the family.
    FOREIGN
  }
}

package soliton.per.processor;

import soliton.source.JavaFile;

/// How a value of one Java type is written and read: as an expression that reads it from `in`, and
/// as statements that write it to `out`.
sealed interface Shape {
  /// An expression of the Java type. It may be null or nonsense if the reader has become unusable.
  ///
  /// @param place what to name in a diagnostic
  String read(String place);

  /// Statements that write the value of an expression.
  void write(JavaFile file, String value, String place);

  /// An INTEGER in a Java `int` or `long`.
  record Whole(boolean isLong, long min, long max, boolean extensible) implements Shape {
    @Override
    public String read(String place) {
      if (extensible) {
        return isLong
            ? "in.extensibleInteger(%s)".formatted(bounds())
            : "in.extensibleInt(%s, \"%s\")".formatted(bounds(), place);
      }
      return (isLong ? "" : "(int) ") + "in.integer(%s)".formatted(bounds());
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line(
          "out.%s(%s, %s, \"%s\");",
          extensible ? "extensibleInteger" : "integer", value, bounds(), place);
    }

    private String bounds() {
      return bound(min) + ", " + bound(max);
    }

    private static String bound(long value) {
      return value == Long.MIN_VALUE
          ? "Long.MIN_VALUE"
          : value == Long.MAX_VALUE ? "Long.MAX_VALUE" : value + "L";
    }
  }

  /// A BIT STRING or OCTET STRING of one size in a Java `int` or `long`.
  record Fixed(boolean isLong, boolean bits, int size) implements Shape {
    @Override
    public String read(String place) {
      return (isLong ? "" : "(int) ") + "in.%s(%d)".formatted(method(), size);
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line("out.%s(%s, %d, \"%s\");", method(), value, size, place);
    }

    private String method() {
      return bits ? "bitNumber" : "octetNumber";
    }
  }

  /// A BIT STRING of one size in octets.
  record BitOctets(int size) implements Shape {
    @Override
    public String read(String place) {
      return "in.bitOctets(%d)".formatted(size);
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line("out.bitOctets(%s, %d, \"%s\");", value, size, place);
    }
  }

  /// An OCTET STRING without bounds.
  record FreeOctets() implements Shape {
    @Override
    public String read(String place) {
      return "in.octets()";
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line("out.octets(%s);", value);
    }
  }

  /// A BIT STRING or OCTET STRING with bounds.
  record Sized(boolean bits, int min, int max, boolean extensible) implements Shape {
    @Override
    public String read(String place) {
      return "in.%s(%d, %d, %b)".formatted(method(), min, max, extensible);
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line("out.%s(%s, %d, %d, %b, \"%s\");", method(), value, min, max, extensible, place);
    }

    private String method() {
      return bits ? "bitString" : "octets";
    }
  }

  /// A character string.
  record Characters(String set, int min, int max, boolean extensible) implements Shape {
    @Override
    public String read(String place) {
      return "in.characters(CharSet.%s, %d, %d, %b, \"%s\")"
          .formatted(set, min, max, extensible, place);
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line(
          "out.characters(%s, CharSet.%s, %d, %d, %b, \"%s\");",
          value, set, min, max, extensible, place);
    }
  }

  /// A record that gives one value a meaning: it has no codec of its own.
  record Named(String type, String component, Shape inner) implements Shape {
    @Override
    public String read(String place) {
      return "new %s(%s)".formatted(type, inner.read(place));
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      inner.write(file, value + "." + component + "()", place);
    }
  }

  /// NULL, as a record without components.
  record Nothing(String type) implements Shape {
    @Override
    public String read(String place) {
      return "new %s()".formatted(type);
    }

    @Override
    public void write(JavaFile file, String value, String place) {}
  }

  /// A type whose codec is a class with static methods.
  record Coded(String reader, String writer) implements Shape {
    @Override
    public String read(String place) {
      return reader + "(in)";
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line("%s(out, %s);", writer, value);
    }
  }

  /// A SEQUENCE OF: methods of the codec that holds it.
  record Many(String method, String element, Shape inner, int min, int max, boolean extensible)
      implements Shape {
    @Override
    public String read(String place) {
      return "read%s(in)".formatted(method);
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line("write%s(out, %s);", method, value);
    }
  }

  /// An IE that is passed on as it came.
  record Relay(Shape inner) implements Shape {
    @Override
    public String read(String place) {
      return "in.relayed(%s)".formatted(inner.read(place));
    }

    @Override
    public void write(JavaFile file, String value, String place) {
      file.line("if (%s.received() != null) {", value);
      file.line("out.encoded(%s.received());", value);
      file.line("} else {");
      inner.write(file, value + ".value()", place);
      file.line("}");
    }
  }
}

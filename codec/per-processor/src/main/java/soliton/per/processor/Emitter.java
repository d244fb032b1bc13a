package soliton.per.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import soliton.per.Ie;
import soliton.source.JavaFile;

/// What the emitters of all kinds of codecs share: information elements and lists.
final class Emitter {
  private Emitter() {}

  /// Declares a variable for each IE.
  static void declareIes(JavaFile file, List<Component> ies) {
    for (Component ie : ies) {
      file.line("%s %s = null;", ie.type(), ie.name());
    }
  }

  /// Reads a container of IEs into those variables.
  ///
  /// @param least fewest IEs the container may hold
  static void readIes(JavaFile file, List<Component> ies, int least) {
    file.line("int ies = in.beginIes(%d);", least);
    file.line("for (int i = 0; i < ies && !in.hasFailed(); i++) {");
    file.line("switch (in.enterIe()) {");
    file.line("case -1 -> {}");
    for (int index = 0; index < ies.size(); index++) {
      Component ie = ies.get(index);
      file.line("case %d -> {", id(ie).id());
      file.line("if (in.accepts(%d, %s)) {", index, ie.name());
      file.line("%s = in.usable(%s);", ie.name(), ie.shape().read(ie.place()));
      file.line("}");
      file.line("in.leaveIe();");
      file.line("}");
    }
    file.line("default -> {");
    file.line("in.unknownIe();");
    file.line("in.leaveIe();");
    file.line("}");
    file.line("}");
    file.line("}");
    for (Component ie : ies) {
      if (ie.isMandatory()) {
        file.line("if (%s == null) {", ie.name());
        file.line("in.missing(%d, Criticality.%s);", id(ie).id(), id(ie).criticality());
        file.line("}");
      }
    }
    file.line("in.endIes();");
  }

  /// Writes the IEs that are there as a container.
  static void writeIes(JavaFile file, List<Component> ies, int least) {
    file.line("int ies = out.beginIes();");
    if (!ies.isEmpty()) {
      file.line("int ie;");
    }
    for (Component ie : ies) {
      if (ie.nullable()) {
        file.line("if (%s != null) {", ie.value());
      }
      file.line("ie = out.beginIe(%d, Criticality.%s);", id(ie).id(), id(ie).criticality());
      ie.shape().write(file, ie.value(), ie.place());
      file.line("out.endIe(ie);");
      if (ie.nullable()) {
        if (ie.isMandatory()) {
          file.line("} else {");
          file.line("out.absent(\"%s\");", ie.place());
        }
        file.line("}");
      }
    }
    file.line("out.endIes(ies, %d);", least);
  }

  private static Ie id(Component component) {
    Ie ie = component.ie();
    if (ie == null) {
      throw new IllegalStateException(component.place() + " is no information element");
    }
    return ie;
  }

  /// The components of a record, with their shapes.
  static List<Component> components(TypeElement type, Shapes shapes) {
    List<Component> components = new ArrayList<>();
    type.getRecordComponents().forEach(c -> components.add(Component.of(type, c, shapes)));
    return components;
  }

  /// Methods that read and write each list among the shapes.
  static void lists(JavaFile file, List<Shape> shapes) {
    Map<String, Shape.Many> lists = new LinkedHashMap<>();
    shapes.forEach(shape -> collect(shape, lists));
    lists.values().forEach(list -> list(file, list));
  }

  private static void collect(Shape shape, Map<String, Shape.Many> lists) {
    switch (shape) {
      case Shape.Many many -> {
        lists.put(many.method(), many);
        collect(many.inner(), lists);
      }
      case Shape.Named named -> collect(named.inner(), lists);
      case Shape.Relay relay -> collect(relay.inner(), lists);
      case Shape.Whole _,
          Shape.Fixed _,
          Shape.BitOctets _,
          Shape.FreeOctets _,
          Shape.Sized _,
          Shape.Characters _,
          Shape.Nothing _,
          Shape.Coded _ -> {}
    }
  }

  private static void list(JavaFile file, Shape.Many many) {
    String element = many.element().replace("java.lang.", "");
    boolean isBounded = many.max() <= 0xFFFF;
    file.blank();
    file.line(
        "private static void write%s(PerWriter out, java.util.List<%s> list) {",
        many.method(), element);
    if (isBounded) {
      writeBounded(file, many);
    } else {
      writeInFragments(file, many);
    }
    file.line("}");
    file.blank();
    file.line("private static java.util.List<%s> read%s(PerReader in) {", element, many.method());
    if (isBounded) {
      file.line("int count = in.listLength(%s);", bounds(many));
      file.line("var list = new %s[count];", element);
      file.line("for (int i = 0; i < count && !in.isUnusable(); i++) {");
      file.line("list[i] = %s;", many.inner().read(many.method()));
      file.line("}");
      file.line("return in.isUnusable() ? java.util.List.of() : java.util.List.of(list);");
    } else {
      readInFragments(file, many, element);
    }
    file.line("}");
  }

  private static String bounds(Shape.Many many) {
    return many.min() + ", " + many.max() + ", " + many.extensible();
  }

  private static void writeBounded(JavaFile file, Shape.Many many) {
    file.line("out.listLength(list.size(), %s, \"%s\");", bounds(many), many.method());
    file.line("for (var element : list) {");
    many.inner().write(file, "element", many.method());
    file.line("}");
  }

  private static void writeInFragments(JavaFile file, Shape.Many many) {
    file.line("out.checkSize(list.size(), %d, %d, \"%s\");", many.min(), many.max(), many.method());
    file.line("int from = 0;");
    file.line("int count;");
    file.line("do {");
    file.line("count = out.nextElements(list.size() - from);");
    file.line("for (var element : list.subList(from, from + count)) {");
    many.inner().write(file, "element", many.method());
    file.line("}");
    file.line("from += count;");
    file.line("} while (count >= PerWriter.FRAGMENT);");
  }

  private static void readInFragments(JavaFile file, Shape.Many many, String element) {
    file.line("var list = new java.util.ArrayList<%s>();", element);
    file.line("int count;");
    file.line("do {");
    file.line("count = in.nextElements();");
    file.line("for (int i = 0; i < Math.abs(count) && !in.isUnusable(); i++) {");
    file.line("list.add(%s);", many.inner().read(many.method()));
    file.line("}");
    file.line("} while (count < 0 && list.size() <= %d && !in.isUnusable());", many.max());
    file.line("if (list.size() < %d || list.size() > %d) {", many.min(), many.max());
    file.line("in.fail(\"%s\");", many.method());
    file.line("}");
    file.line("return in.isUnusable() ? java.util.List.of() : java.util.List.copyOf(list);");
  }
}

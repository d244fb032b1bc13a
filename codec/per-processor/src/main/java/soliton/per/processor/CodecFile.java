package soliton.per.processor;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import soliton.source.JavaFile;

/// The source of one generated codec: names that were written in full become imports.
final class CodecFile {
  private static final Pattern QUALIFIED =
      Pattern.compile("\\b((?:[a-z][a-z0-9]*\\.)+)([A-Z]\\w*)(?=[^\\w\"])");

  final JavaFile body = new JavaFile();
  final String packageName;
  final String className;

  /// A file with the codec of a type.
  static CodecFile codec(String packageName, TypeElement type) {
    String doc = "Encodes and decodes [%s]. Generated from its declaration.";
    CodecFile file = new CodecFile(packageName, Shapes.codecName(type), doc, type);
    file.body.line("private %s() {}", file.className);
    return file;
  }

  /// A file with the builder of a record, in the package of the record.
  static CodecFile builder(TypeElement type) {
    String name = type.getQualifiedName().toString();
    String doc = "Builds a [%s]. Generated from its declaration.";
    return new CodecFile(
        name.substring(0, name.lastIndexOf('.')), BuilderFile.nameOf(type), doc, type);
  }

  private CodecFile(String packageName, String className, String doc, TypeElement type) {
    this.packageName = packageName;
    this.className = className;
    body.line("/// " + doc, type.getQualifiedName());
    body.line("@javax.annotation.processing.Generated(\"soliton.per.processor\")");
    body.line("public final class %s {", className);
  }

  String toSource() {
    body.line("}");
    Map<String, String> imports = new TreeMap<>();
    for (String type :
        new String[] {
          "soliton.per.PerReader",
          "soliton.per.PerWriter",
          "soliton.per.Criticality",
          "soliton.per.CharSet",
          "org.jspecify.annotations.Nullable"
        }) {
      imports.put(type.substring(type.lastIndexOf('.') + 1), type);
    }
    String text = shorten(body.toSource(), imports);
    StringBuilder source = new StringBuilder("package " + packageName + ";\n\n");
    imports.entrySet().stream()
        .filter(i -> !i.getValue().equals(packageName + "." + i.getKey()))
        .filter(i -> usesOf(text, i.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .forEach(type -> source.append("import ").append(type).append(";\n"));
    return source.append('\n').append(text).toString();
  }

  private static boolean usesOf(String text, String simple) {
    return Pattern.compile("\\b" + simple + "\\b").matcher(text).find();
  }

  private String shorten(String text, Map<String, String> imports) {
    Matcher matcher = QUALIFIED.matcher(text);
    StringBuilder shortened = new StringBuilder();
    while (matcher.find()) {
      String simple = matcher.group(2);
      String type = matcher.group(1) + simple;
      boolean free = !simple.equals(className) && imports.getOrDefault(simple, type).equals(type);
      if (free) {
        imports.put(simple, type);
      }
      matcher.appendReplacement(shortened, free ? simple : type);
    }
    return matcher.appendTail(shortened).toString();
  }
}

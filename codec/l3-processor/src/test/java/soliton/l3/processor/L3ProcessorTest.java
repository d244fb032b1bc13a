package soliton.l3.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is generated, and what is refused with a message at the place of the mistake.
class L3ProcessorTest {
  private static final String SOURCE =
      """
      package sample;
      import org.jspecify.annotations.*;
      import soliton.base.*;
      import soliton.l3.*;
      @NullMarked
      final class Types {
        static @Nullable Plmn readPlmn(OctetReader in) { return null; }
        static void write(Plmn plmn, OctetWriter out) {}
      }
      record Half(int code) implements Coded {
        static Half of(int code) { return new Half(code); }
      }
      @MessageFamily(types = Types.class)
      sealed interface Family permits Hello %2$s {}
      @Message(type = 0x41, clause = "1.2")
      record Hello(%1$s) implements Family {}
      %3$s
      """;

  @TempDir private Path folder;

  @Test
  void aCodecAndABuilderAreGeneratedInTheOrderOfTheTable() throws IOException {
    List<String> errors =
        compile(
            SOURCE.formatted(
                """
                @V(bits = 4) Half first, @V(bits = 4) Half second, @LV(min = 2) Octets third,
                @TV1(iei = 0xB) @Nullable Half fourth, @TLV(iei = 0x20, length = 5) @Nullable Plmn fifth
                """,
                "",
                ""));
    assertEquals(List.of(), errors);
    String codec = Files.readString(folder.resolve("sample/HelloCodec.java"));
    assertTrue(codec.contains("in.half(\"second\", halves1 >> 4, sample.Half::of)"), codec);
    assertTrue(codec.contains("in.lv(\"third\", 1, 255, MessageReader::octets)"), codec);
    assertTrue(codec.contains("case 0xB0 -> fourth = in.tv1(0, \"fourth\", fourth"), codec);
    assertTrue(codec.contains("in.tlv(1, \"fifth\", 3, 3, fifth, sample.Types::readPlmn)"), codec);
    assertTrue(
        codec.contains("out.halves(message.first().code(), message.second().code());"), codec);
    String builder = Files.readString(folder.resolve("sample/HelloBuilder.java"));
    assertTrue(
        builder.contains("public HelloBuilder(sample.Half first, sample.Half second,"), builder);
    String family = Files.readString(folder.resolve("sample/FamilyCodec.java"));
    assertTrue(family.contains("case 0x41 -> sample.HelloCodec.read(in);"), family);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Octets a                                                | has no format
          @TLV(iei = 1, min = 3) Octets a                         | is optional, but not @Nullable
          @LV(min = 3) @Nullable Octets a                         | is mandatory, and @Nullable
          @TLV(iei = 1, min = 3) @Nullable Octets a, @LV(min = 1) Octets b | stands in the imperative part
          @TLV(iei = 1) @Nullable Octets a                        | has no length
          @TLV(iei = 1, min = 9, max = 3) @Nullable Octets a      | has no length
          @V(bits = 4) Octets a                                   | has half an octet
          @V String a                                             | has a type without of(int)
          @V int a                                                | has no class as type
          """)
  void aDeclarationWithoutMeaningIsRefused(String components, String message) throws IOException {
    List<String> errors = compile(SOURCE.formatted(components, "", ""));
    assertTrue(errors.stream().anyMatch(e -> e.contains(message)), errors::toString);
  }

  @Test
  void twoMessagesOfOneTypeAreRefused() throws IOException {
    String other = "@Message(type = 0x41, clause = \"1.3\") record Other() implements Family {}";
    List<String> errors = compile(SOURCE.formatted("@V Half a", ", Other", other));
    assertTrue(
        errors.stream().anyMatch(e -> e.contains("two messages of type 65")), errors::toString);
  }

  private List<String> compile(String source) throws IOException {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
      var file =
          new SimpleJavaFileObject(
              URI.create("string:///sample/Family.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return source;
            }
          };
      var task = compiler.getTask(null, files, found, List.of("-proc:full"), null, List.of(file));
      task.setProcessors(List.of(new L3Processor()));
      task.call();
    }
    return found.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(Locale.ROOT))
        .collect(Collectors.toList());
  }
}

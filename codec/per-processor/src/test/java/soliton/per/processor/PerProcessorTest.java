package soliton.per.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is generated can be read, and what cannot be generated is told at its declaration.
class PerProcessorTest {
  @TempDir private Path directory = Path.of("");

  /// Compiles one source with the processor and returns what the compiler had to say.
  private List<String> compile(String name, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    var source =
        new SimpleJavaFileObject(
            URI.create("string:///sample/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    List<String> options =
        List.of(
            "-d",
            directory.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "-Asoliton.per.package=sample.codec");
    var task = compiler.getTask(null, null, diagnostics, options, null, List.of(source));
    task.setProcessors(List.of(new PerProcessor()));
    task.call();
    return diagnostics.getDiagnostics().stream().map(d -> d.getMessage(Locale.ROOT)).toList();
  }

  @Test
  void aSequenceBecomesTwoMethodsInTheOrderOfItsComponents() throws IOException {
    List<String> messages =
        compile(
            "Priority",
            """
            package sample;
            import soliton.per.*;
            import org.jspecify.annotations.Nullable;
            @Sequence
            public record Priority(
                @IntegerRange(min = 1, max = 15) int level,
                @CharSize(set = CharSet.VISIBLE, min = 1, max = 8) @Nullable String name,
                @Ie(id = 300, criticality = Criticality.IGNORE) soliton.base.@Nullable Qfi qfi) {
              @PerCodecs
              public static final class Base {
                public static soliton.base.@Nullable Qfi readQfi(PerReader in) { return null; }
                public static void writeQfi(PerWriter out, soliton.base.Qfi qfi) {}
              }
            }
            """);
    assertEquals(List.of(), messages);
    assertEquals(
        """
        package sample.codec;

        import javax.annotation.processing.Generated;
        import org.jspecify.annotations.Nullable;
        import sample.Priority;
        import soliton.base.Qfi;
        import soliton.per.CharSet;
        import soliton.per.Criticality;
        import soliton.per.PerReader;
        import soliton.per.PerWriter;

        /// Encodes and decodes [Priority]. Generated from its declaration.
        @Generated("soliton.per.processor")
        public final class PriorityCodec {
          private PriorityCodec() {}

          public static void write(PerWriter out, Priority value) {
            out.bit(false);
            out.bit(value.name() != null);
            boolean hasExtensions = value.qfi() != null;
            out.bit(hasExtensions);
            out.integer(value.level(), 1L, 15L, "Priority.level");
            if (value.name() != null) {
              out.characters(value.name(), CharSet.VISIBLE, 1, 8, false, "Priority.name");
            }
            if (hasExtensions) {
              int ies = out.beginIes();
              int ie;
              if (value.qfi() != null) {
                ie = out.beginIe(300, Criticality.IGNORE);
                Priority.Base.writeQfi(out, value.qfi());
                out.endIe(ie);
              }
              out.endIes(ies, 1);
            }
          }

          public static @Nullable Priority read(PerReader in) {
            boolean hasAdditions = in.bit();
            boolean hasName = in.bit();
            boolean hasExtensions = in.bit();
            var level = (int) in.integer(1L, 15L);
            var name = hasName ? in.characters(CharSet.VISIBLE, 1, 8, false, "Priority.name") : null;
            Qfi qfi = null;
            if (hasExtensions) {
              int ies = in.beginIes(1);
              for (int i = 0; i < ies && !in.hasFailed(); i++) {
                switch (in.enterIe()) {
                  case -1 -> {}
                  case 300 -> {
                    if (in.accepts(0, qfi)) {
                      qfi = in.usable(Priority.Base.readQfi(in));
                    }
                    in.leaveIe();
                  }
                  default -> {
                    in.unknownIe();
                    in.leaveIe();
                  }
                }
              }
              in.endIes();
            }
            if (hasAdditions) {
              in.skipAdditions();
            }
            return in.isUnusable() ? null : new Priority(level, name, qfi);
          }
        }
        """,
        Files.readString(directory.resolve("sample/codec/PriorityCodec.java")));
  }

  private void isRefused(String component, String expected) {
    List<String> messages =
        compile(
            "Wrong",
            "package sample; import soliton.per.*; @Sequence public record Wrong("
                + component
                + ") {}");
    assertTrue(messages.contains("PER: " + expected), messages::toString);
  }

  @Test
  void whatCannotBeGeneratedIsToldAtItsDeclaration() {
    isRefused("int level", "a number needs @IntegerRange, or one size by @BitSize or @OctetSize");
    isRefused("String name", "a String needs @CharSize");
    isRefused("java.util.List<Integer> list", "a List needs @ListSize");
    isRefused("java.time.Instant time", "no codec for java.time.Instant");
    isRefused(
        "@BitSize(min = 9, max = 9) soliton.base.Octets bits",
        "bits in Octets need one size above 16 that is a multiple of 8");
    isRefused(
        "@Ie(id = 1, criticality = Criticality.IGNORE) @IntegerRange(max = 9) Integer a,"
            + " @IntegerRange(max = 9) int b",
        "extension IEs stand behind the other components");
  }
}

package soliton.tlv.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlvProcessorTest {
  private static final String HEAD =
      """
      package example;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      import soliton.base.Octets;
      import soliton.tlv.*;
      """;

  @TempDir Path folder;

  @Test
  void aMessageGetsACodecABuilderAndAPlaceAmongItsKind() throws IOException {
    List<String> errors =
        compile(
            """
            @TlvMessage(type = 7)
            record Hello(
                @Ie(type = 1, presence = Presence.MANDATORY, octets = 4) long id,
                @Ie(type = 2, presence = Presence.CONDITIONAL) @Nullable Inner inner,
                @Ie(type = 3, presence = Presence.OPTIONAL) List<Octets> names,
                @Others List<RawIe> others) {}

            @TlvGroup
            record Inner(
                @Ie(type = 4, presence = Presence.MANDATORY, octets = 1, bits = 6) int flow,
                @Removed List<Integer> removed) {}
            """);
    assertEquals(List.of(), errors);
    String codec = Files.readString(folder.resolve("example/HelloCodec.java"));
    assertTrue(codec.contains("case 2 -> to.inner = in.firstGroup("), codec);
    assertTrue(Files.exists(folder.resolve("example/InnerBuilder.java")));
    String all = Files.readString(folder.resolve("example/MessageCodecs.java"));
    assertTrue(all.contains("case 7 -> HelloCodec.decode(in);"), all);
  }

  @ParameterizedTest
  @CsvSource({
    "'@TlvGroup record R(int loose) {}', 'loose needs @Ie, @Removed or @Others'",
    "'@TlvGroup record R(@Ie(type = 1, presence = Presence.MANDATORY) int n) {}',"
        + " 'a number needs octets'",
    "'@TlvGroup class R {}', 'only a record can be a TLV message or group'",
    "'@TlvGroup record R(@Ie(type=1, presence=Presence.OPTIONAL, octets=8) List<Long> n) {}',"
        + " 'a list of Long is not supported; use a record'"
  })
  void whatCannotBeGeneratedIsExplainedAtItsPlace(String source, String explanation)
      throws IOException {
    List<String> errors = compile(source);
    assertTrue(errors.contains(explanation), errors::toString);
  }

  private List<String> compile(String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///example/Hello.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreErrors) {
            return HEAD + source;
          }
        };
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            null,
            found,
            List.of("-proc:only", "-s", folder.toString(), "-d", folder.toString()),
            null,
            List.of(file));
    task.setProcessors(List.of(new TlvProcessor()));
    task.call();
    return found.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(Locale.ENGLISH))
        .toList();
  }
}

package soliton.tlv.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import soliton.tlv.TlvGroup;
import soliton.tlv.TlvMessage;

/// Writes for each annotated record a codec and a builder, and for each package with messages a
/// `MessageCodecs`. Readable, one file a type, nothing of it at run time.
public final class TlvProcessor extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(TlvMessage.class.getName(), TlvGroup.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TlvRecord> messages = new ArrayList<>();
    for (Element each : round.getElementsAnnotatedWith(TlvGroup.class)) {
      generate(each, messages);
    }
    for (Element each : round.getElementsAnnotatedWith(TlvMessage.class)) {
      generate(each, messages);
    }
    if (!messages.isEmpty()) {
      messages.sort(Comparator.comparingInt(TlvRecord::messageType));
      TlvRecord first = messages.getFirst();
      String source = new MessageCodecsSource(first.packageName(), messages).text();
      write(first.packageName() + ".MessageCodecs", source, first.element());
    }
    return false;
  }

  private void generate(Element element, List<TlvRecord> messages) {
    if (element.getKind() != ElementKind.RECORD) {
      fail(element, "only a record can be a TLV message or group");
      return;
    }
    try {
      TlvRecord described = TlvRecord.of((TypeElement) element, processingEnv);
      String name = described.packageName() + "." + described.name();
      write(name + "Codec", new CodecSource(described).text(), element);
      write(name + "Builder", new BuilderSource(described).text(), element);
      if (described.isMessage()) {
        messages.add(described);
      }
    } catch (TlvRecord.Unsupported e) {
      fail(e.at(), e.explanation());
    }
  }

  private void write(String name, String source, Element origin) {
    try (Writer file = processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
      file.write(source);
    } catch (IOException e) {
      fail(origin, "cannot write " + name + ": " + e.getMessage());
    }
  }

  private void fail(Element at, String message) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
  }
}

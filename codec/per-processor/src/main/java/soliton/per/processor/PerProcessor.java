package soliton.per.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import soliton.per.ApMessage;
import soliton.per.Choice;
import soliton.per.Enumerated;
import soliton.per.Family;
import soliton.per.IeContainer;
import soliton.per.PerCodecs;
import soliton.per.Sequence;

/// Generates a codec for each type declared with an annotation of [soliton.per], into the package
/// that the option `soliton.per.package` names.
@SupportedAnnotationTypes("soliton.per.*")
@SupportedOptions(PerProcessor.PACKAGE)
public final class PerProcessor extends AbstractProcessor {
  static final String PACKAGE = "soliton.per.package";

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    String target = processingEnv.getOptions().get(PACKAGE);
    if (target == null || annotations.isEmpty()) {
      return false;
    }
    Shapes shapes = new Shapes(target);
    round
        .getElementsAnnotatedWith(PerCodecs.class)
        .forEach(holder -> shapes.addByHand((TypeElement) holder));
    for (Class<? extends java.lang.annotation.Annotation> kind :
        Set.of(
            Sequence.class,
            ApMessage.class,
            IeContainer.class,
            Choice.class,
            Enumerated.class,
            Family.class)) {
      round
          .getElementsAnnotatedWith(kind)
          .forEach(type -> generate((TypeElement) type, target, shapes));
    }
    return false;
  }

  private void generate(TypeElement type, String target, Shapes shapes) {
    if (shapes.isByHand(type)) {
      return;
    }
    try {
      CodecFile codec = CodecFile.codec(target, type);
      write(codec, emit(type, codec, shapes), type);
      if (type.getKind() == ElementKind.RECORD) {
        BuilderFile builder = new BuilderFile(type, shapes);
        if (builder.isWanted()) {
          CodecFile file = CodecFile.builder(type);
          write(file, builder.emit(file), type);
        }
      }
    } catch (Fault e) {
      report(e.what, e.element);
    } catch (IOException e) {
      report("cannot write the codec: " + e, type);
    }
  }

  private void write(CodecFile file, String source, TypeElement type) throws IOException {
    String name = file.packageName + "." + file.className;
    try (Writer writer = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
      writer.write(source);
    }
  }

  private static String emit(TypeElement type, CodecFile file, Shapes shapes) {
    Sequence sequence = type.getAnnotation(Sequence.class);
    if (sequence != null) {
      return new SequenceCodec(type, sequence, shapes).emit(file);
    }
    Choice choice = type.getAnnotation(Choice.class);
    if (choice != null) {
      return new ChoiceCodec(type, choice, shapes).emit(file);
    }
    Enumerated enumerated = type.getAnnotation(Enumerated.class);
    if (enumerated != null) {
      return new EnumeratedCodec(type, enumerated).emit(file);
    }
    return type.getAnnotation(Family.class) != null
        ? new FamilyCodec(type, shapes).emit(file)
        : new ContainerCodec(type, shapes).emit(file);
  }

  private void report(String message, Element at) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "PER: " + message, at);
  }
}

package soliton.l3.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import soliton.l3.Elements;
import soliton.l3.Message;
import soliton.l3.MessageFamily;

/// Generates a codec for each record annotated with [Message] or [Elements], a builder where it
/// has optional elements, and a dispatching codec for each interface annotated with
/// [MessageFamily].
public final class L3Processor extends AbstractProcessor {
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Message.class.getName(), Elements.class.getName(), MessageFamily.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Declarations declarations =
        new Declarations(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
    List<Declared> messages = new ArrayList<>();
    for (Element element : round.getElementsAnnotatedWith(Message.class)) {
      TypeElement record = (TypeElement) element;
      attempt(() -> messages.add(new Declared(record, declarations.message(record))));
    }
    messages.forEach(m -> generate(m.model(), m.element()));
    for (Element element : round.getElementsAnnotatedWith(Elements.class)) {
      TypeElement record = (TypeElement) element;
      attempt(() -> generate(declarations.sequence(record), record));
    }
    for (Element element : round.getElementsAnnotatedWith(MessageFamily.class)) {
      attempt(() -> family((TypeElement) element, messages, declarations));
    }
    return false;
  }

  private record Declared(TypeElement element, Model model) {}

  private void family(TypeElement family, List<Declared> messages, Declarations declarations)
      throws Fault {
    List<Model> members =
        messages.stream()
            .filter(m -> declarations.belongs(m.element(), family))
            .map(Declared::model)
            .sorted(Comparator.comparingInt(Model::type))
            .toList();
    if (members.isEmpty()) {
      throw new Fault(family, "has no messages");
    }
    Set<Integer> types = new HashSet<>();
    for (Model member : members) {
      if (!types.add(member.type())) {
        throw new Fault(family, "has two messages of type " + member.type());
      }
    }
    String packageName = declarations.packageOf(family);
    String name = family.getSimpleName().toString();
    write(
        packageName + "." + name + "Codec",
        new FamilySource(packageName, name, members).generate(),
        family);
  }

  private void generate(Model model, TypeElement record) {
    write(model.codecName(), new CodecSource(model).generate(), record);
    if (!model.optional().isEmpty()) {
      write(model.qualifiedName() + "Builder", new BuilderSource(model).generate(), record);
    }
  }

  private void write(String className, String source, TypeElement origin) {
    try (Writer out = processingEnv.getFiler().createSourceFile(className, origin).openWriter()) {
      out.write(source);
    } catch (IOException e) {
      error(origin, "cannot write " + className + ": " + e.getMessage());
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws Fault;
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (Fault fault) {
      error(fault.place(), fault.place() + " " + fault.getMessage());
    }
  }

  private void error(Element place, String message) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, place);
  }
}

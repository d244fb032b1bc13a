package soliton.per.processor;

import javax.lang.model.element.Element;

/// A declaration that no codec can be generated from. Thrown to the processor, which reports it at
/// the element.
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1;

  final transient Element element;
  final String what;

  Fault(Element element, String message) {
    super(message);
    this.element = element;
    this.what = message;
  }
}

package soliton.l3.processor;

import javax.lang.model.element.Element;

/// A declaration that cannot be generated from; told to the compiler at its place.
final class Fault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Element place;

  Fault(Element place, String message) {
    super(message);
    this.place = place;
  }

  Element place() {
    return place;
  }
}

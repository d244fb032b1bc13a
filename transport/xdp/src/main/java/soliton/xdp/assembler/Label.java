package soliton.xdp.assembler;

/// A place in a program to go to; it is placed once, after all that goes there.
public final class Label {
  static final int NOWHERE = -1;

  private final String name;
  int instruction = NOWHERE;

  Label(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}

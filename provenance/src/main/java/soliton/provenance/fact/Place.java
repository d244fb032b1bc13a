package soliton.provenance.fact;

/// A line of a text file. Lines count from 1.
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}

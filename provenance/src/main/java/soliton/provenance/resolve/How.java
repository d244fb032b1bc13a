package soliton.provenance.resolve;

/// How a line was led to its organisation, from the surest to none.
public enum How {
  PART_NUMBER("part number"),
  PACKAGE_URL("package URL"),
  NAME("name"),
  TYPO("misspelt name"),
  CUT_OFF("cut-off name"),
  NONE("not resolved");

  private final String words;

  How(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

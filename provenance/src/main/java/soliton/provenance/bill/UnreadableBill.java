package soliton.provenance.bill;

/// A file that cannot be read as a bill at all: says where, what is wrong and what to do.
public final class UnreadableBill extends Exception {
  private static final long serialVersionUID = 1;

  public UnreadableBill(String where, String what, String remedy) {
    super(where + ": " + what + "; " + remedy, null, false, false);
  }
}

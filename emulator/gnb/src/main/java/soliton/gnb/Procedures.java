package soliton.gnb;

/// Numbers of elementary procedures (TS 38.413 9.4.7) that are answered even when their message
/// cannot be used.
final class Procedures {
  static final int INITIAL_CONTEXT_SETUP = 14;
  static final int UE_CONTEXT_MODIFICATION = 40;

  private Procedures() {}
}

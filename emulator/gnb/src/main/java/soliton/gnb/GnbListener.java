package soliton.gnb;

/// Hears what becomes of a base station's connection with its core. Called from within the agenda.
public interface GnbListener {
  GnbListener NONE = new GnbListener() {};

  /// NG Setup was answered: phones may come.
  default void onNgSetup(String amfName) {}

  /// NG Setup was refused; it is tried again by itself.
  default void onNgSetupFailure(String cause) {}

  /// The association with the AMF is gone; it is set up again by itself.
  default void onCoreLost(String reason) {}
}

package soliton.ue;

/// Timers of session management in a phone (TS 24.501 table 10.3.1): the request is repeated on the
/// first four expiries, the fifth ends the procedure.
enum SessionTimer {
  /// PDU session establishment.
  T3580(16_000),
  /// PDU session modification.
  T3581(16_000),
  /// PDU session release.
  T3582(16_000);

  static final int MOST_EXPIRIES = 5;

  final long millis;

  SessionTimer(long millis) {
    this.millis = millis;
  }
}

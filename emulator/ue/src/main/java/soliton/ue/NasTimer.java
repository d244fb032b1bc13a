package soliton.ue;

/// Timers of a phone, one row each, with the default of TS 24.501 tables 10.2.1 and 10.3.1 (columns
/// for access that is neither satellite nor coverage enhancement). The network overrides T3502,
/// T3512, T3346 and T3396.
enum NasTimer {
  /// After five failed registrations.
  T3502(12 * 60_000),
  /// Registration: until accepted or rejected.
  T3510(15_000),
  /// Between two attempts of a registration.
  T3511(10_000),
  /// Periodic registration.
  T3512(54 * 60_000),
  /// Keeps RAND and RES* for a repeated challenge.
  T3516(30_000),
  /// Service request: until accepted or rejected.
  T3517(15_000),
  /// Keeps a SUCI, so that a repeated question gets the same answer.
  T3519(60_000),
  /// After an authentication failure: until the network asks again.
  T3520(15_000),
  /// Deregistration: until accepted.
  T3521(15_000),
  /// After five failed service requests.
  T3525(60_000),
  /// Until the network releases a connection that has no more purpose.
  T3540(10_000),
  /// Back-off of mobility management for congestion; TS 24.008 table 10.5.163a is where it comes
  /// from, the default is drawn from 15 to 30 minutes (TS 24.501 5.5.1.2.5, TS 24.301 10.2.1).
  T3346(15 * 60_000),
  /// Until a refusal that was not protected, and may have been a forgery, is forgotten
  /// (TS 24.501 5.3.20.2): drawn from 15 to 30 minutes.
  T3247(15 * 60_000);

  /// How much longer T3346 and T3247 may be drawn than their least value.
  static final int SPREAD_MILLIS = 15 * 60_000;

  final int defaultMillis;

  NasTimer(int defaultMillis) {
    this.defaultMillis = defaultMillis;
  }
}

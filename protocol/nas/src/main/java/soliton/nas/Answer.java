package soliton.nas;

/// What the receiver of a message does about it.
public sealed interface Answer {
  /// Where the standard says so, for example `TS 24.501 7.4`.
  String clause();

  /// Treat the message; what was wrong with it does no harm.
  record Treat(String clause) implements Answer {}

  /// Ignore it.
  record Ignore(String clause) implements Answer {}

  /// Do not treat the message, send this one.
  record Send(NasMessage message, String clause) implements Answer {}
}

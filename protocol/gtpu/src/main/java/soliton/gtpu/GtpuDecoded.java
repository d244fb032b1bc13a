package soliton.gtpu;

/// What came in one datagram.
public sealed interface GtpuDecoded {

  /// A message.
  record Message(GtpuHeader header, GtpuMessage message) implements GtpuDecoded {}

  /// Something that is dropped and counted.
  record Faulty(GtpuFault fault) implements GtpuDecoded {}

  /// A message with an extension header that must be understood and is not: it is dropped, and
  /// answered with SUPPORTED EXTENSION HEADERS NOTIFICATION (TS 29.281 5.2.1).
  record Refused(int extensionType) implements GtpuDecoded {}
}

package soliton.gtpu;

/// What can be wrong with a GTP-U datagram. All but the last two are dropped and counted
/// (TS 29.281 7.3).
public enum GtpuFault {
  NONE,
  /// Shorter than its header.
  TOO_SHORT,
  /// Version 0 or above 1; there is no answer to it on the user plane.
  WRONG_VERSION,
  /// GTP', the protocol of charging (PT = 0).
  NOT_GTP_U,
  /// The length field does not fit the datagram.
  WRONG_LENGTH,
  /// An extension header of length 0 or beyond the end, or too many of them.
  BROKEN_EXTENSION,
  /// A PDU session container shorter than what its flags announce.
  BROKEN_CONTAINER,
  /// An element that is missing, repeated in length or of wrong length.
  BROKEN_ELEMENT,
  UNKNOWN_MESSAGE,
  /// An extension header that an endpoint must understand and this one does not: to be answered
  /// with SUPPORTED EXTENSION HEADERS NOTIFICATION.
  UNSUPPORTED_EXTENSION
}

package soliton.tlv;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// The content of an information element that is not a group. An implementation also has a static
/// `decode(OctetReader)` that returns null if the content is not allowed; octets that it leaves
/// unread belong to a later version and are ignored.
public interface TlvValue {
  void encode(OctetWriter to);

  /// Reads one value; see [TlvValue].
  @FunctionalInterface
  interface Decoder<T> {
    @org.jspecify.annotations.Nullable
    T decode(OctetReader from);
  }
}

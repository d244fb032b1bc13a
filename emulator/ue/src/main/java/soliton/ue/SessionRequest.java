package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.PduSessionId;
import soliton.base.Snssai;

/// A PDU session that a phone is to keep up.
///
/// @param dnn data network, or absent: the subscription's default one
/// @param slice or absent: the network chooses
public record SessionRequest(
    PduSessionId id, Type type, @Nullable Dnn dnn, @Nullable Snssai slice) {

  /// Kinds of packets (TS 24.501 9.11.4.11).
  public enum Type {
    IPV4,
    IPV6,
    IPV4V6,
    UNSTRUCTURED,
    ETHERNET
  }

  public static SessionRequest of(int id, Type type, String dnn, Snssai slice) {
    return new SessionRequest(new PduSessionId(id), type, new Dnn(dnn), slice);
  }

  public static SessionRequest ipv4(int id, String dnn, Snssai slice) {
    return new SessionRequest(new PduSessionId(id), Type.IPV4, new Dnn(dnn), slice);
  }
}

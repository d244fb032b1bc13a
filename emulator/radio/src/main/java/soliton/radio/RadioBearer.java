package soliton.radio;

import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;

/// What a cell holds for one PDU session of a phone: a DRB with its QoS flows (TS 38.300 12.1).
/// Immutable; when the cell changes it, the phone is given another one.
public interface RadioBearer {
  /// Free octets that [Uplink#send] needs before a packet.
  int HEADROOM_OCTETS = 16;

  PduSessionId session();

  /// The base station's user plane, which carries the packets of this bearer; null if packets go
  /// through the agenda only ([RadioLink#sendPacket]).
  @Nullable UserPlane userPlane();
}

package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UE capability info request, part of [soliton.ngap.message.DownlinkNasTransport]. TS 38.413
/// 9.2.5.2.
@Enumerated
public enum UeCapabilityInfoRequest {
  REQUESTED
}

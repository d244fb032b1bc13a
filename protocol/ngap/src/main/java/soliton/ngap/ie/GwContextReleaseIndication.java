package soliton.ngap.ie;

import soliton.per.Enumerated;

/// GW context release indication, part of [soliton.ngap.message.UeContextReleaseRequest]. TS
/// 38.413 9.2.2.4.
@Enumerated
public enum GwContextReleaseIndication {
  TRUE
}

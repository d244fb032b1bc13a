package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Xr device with 2 rx, part of [soliton.ngap.message.UeRadioCapabilityInfoIndication]. TS 38.413
/// 9.2.13.1.
@Enumerated
public enum XrDeviceWith2Rx {
  TRUE
}

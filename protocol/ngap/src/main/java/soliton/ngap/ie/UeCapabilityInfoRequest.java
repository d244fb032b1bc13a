package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UECapabilityInfoRequest. TS 38.413 9.4.
@Enumerated
public enum UeCapabilityInfoRequest {
  REQUESTED
}

package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// SupportedUEType. TS 38.413 9.4.
@Enumerated
public enum SupportedUeType {
  NON_RED_CAP_E_RED_CAP_UE,
  RED_CAP_E_RED_CAP_UE
}

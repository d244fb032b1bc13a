package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// Supported UE type, part of [soliton.ngap.transfer.MbsSessionSetupOrModRequestTransfer]. TS
/// 38.413 9.3.5.3.
@Enumerated
public enum SupportedUeType {
  NON_RED_CAP_E_RED_CAP_UE,
  RED_CAP_E_RED_CAP_UE
}

package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// MBS session status, part of [soliton.ngap.transfer.MbsDistributionSetupResponseTransfer]. TS
/// 38.413 9.3.5.8.
@Enumerated
public enum MbsSessionStatus {
  ACTIVATED,
  DEACTIVATED
}

package soliton.ngap.ie;

import soliton.per.Enumerated;

/// User plane failure indication report, part of
/// [soliton.ngap.transfer.PduSessionResourceModifyResponseTransfer]. TS 38.413 9.3.4.4.
@Enumerated
public enum UserPlaneFailureIndicationReport {
  QOS_FLOWS_AND_TUNNEL_TO_BE_RELEASED,
  QOS_FLOWS_TO_BE_MOVED,
  NEW_TRANSPORT_ADDRESS_ALLOCATED
}

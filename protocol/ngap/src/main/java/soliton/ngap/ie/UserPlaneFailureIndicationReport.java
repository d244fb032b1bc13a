package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UserPlaneFailureIndicationReport. TS 38.413 9.4.
@Enumerated
public enum UserPlaneFailureIndicationReport {
  QOS_FLOWS_AND_TUNNEL_TO_BE_RELEASED,
  QOS_FLOWS_TO_BE_MOVED,
  NEW_TRANSPORT_ADDRESS_ALLOCATED
}

package soliton.ngap.ie;

import soliton.per.Enumerated;

/// User plane error indicator, part of
/// [soliton.ngap.transfer.PduSessionResourceNotifyReleasedTransfer]. TS 38.413 9.3.4.13.
@Enumerated
public enum UserPlaneErrorIndicator {
  GTP_U_ERROR_INDICATION_RECEIVED
}

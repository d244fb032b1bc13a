package soliton.ngap.ie;

import soliton.per.Enumerated;

/// CN MT communication handling, part of [CoreNetworkAssistanceInformationForInactive]. TS 38.413
/// 9.3.1.15.
@Enumerated
public enum CnMtCommunicationHandling {
  SUPPORTED
}

package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Paging cause indication for voice service, part of
/// [CoreNetworkAssistanceInformationForInactive]. TS 38.413 9.3.1.15.
@Enumerated
public enum PagingCauseIndicationForVoiceService {
  SUPPORTED
}

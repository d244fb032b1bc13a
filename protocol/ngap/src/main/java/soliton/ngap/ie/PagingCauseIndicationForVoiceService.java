package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PagingCauseIndicationForVoiceService. TS 38.413 9.4.
@Enumerated
public enum PagingCauseIndicationForVoiceService {
  SUPPORTED
}

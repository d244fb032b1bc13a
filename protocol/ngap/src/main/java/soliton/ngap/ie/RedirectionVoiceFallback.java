package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RedirectionVoiceFallback. TS 38.413 9.4.
@Enumerated
public enum RedirectionVoiceFallback {
  POSSIBLE,
  NOT_POSSIBLE
}

package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Redirection voice fallback. TS 38.413 9.4.5.
@Enumerated
public enum RedirectionVoiceFallback {
  POSSIBLE,
  NOT_POSSIBLE
}

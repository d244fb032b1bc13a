package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PagingCause. TS 38.413 9.4.
@Enumerated
public enum PagingCause {
  VOICE
}

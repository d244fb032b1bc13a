package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UEContextRequest. TS 38.413 9.4.
@Enumerated
public enum UeContextRequest {
  REQUESTED
}

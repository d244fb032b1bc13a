package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NextPagingAreaScope. TS 38.413 9.4.
@Enumerated
public enum NextPagingAreaScope {
  SAME,
  CHANGED
}

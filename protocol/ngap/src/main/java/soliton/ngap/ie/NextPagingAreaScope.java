package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Next paging area scope, part of [PagingAttemptInformation]. TS 38.413 9.3.1.72.
@Enumerated
public enum NextPagingAreaScope {
  SAME,
  CHANGED
}

package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Paging origin, part of [soliton.ngap.message.Paging]. TS 38.413 9.2.4.1.
@Enumerated
public enum PagingOrigin {
  NON_3GPP
}

package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PagingOrigin. TS 38.413 9.4.
@Enumerated
public enum PagingOrigin {
  NON_3GPP
}

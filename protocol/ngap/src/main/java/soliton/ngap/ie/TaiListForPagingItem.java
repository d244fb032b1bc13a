package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// TAIListForPagingItem. TS 38.413 9.4.
@Sequence
public record TaiListForPagingItem(Tai tai) {}

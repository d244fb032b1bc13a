package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// TAI list for paging item, part of [soliton.ngap.message.Paging]. TS 38.413 9.2.4.1.
@Sequence
public record TaiListForPagingItem(Tai tai) {}

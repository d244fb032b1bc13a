package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// TAIListForInactiveItem. TS 38.413 9.4.
@Sequence
public record TaiListForInactiveItem(Tai tai) {}

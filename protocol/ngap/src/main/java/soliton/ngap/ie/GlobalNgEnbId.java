package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// GlobalNgENB-ID. TS 38.413 9.4.
@Sequence
public record GlobalNgEnbId(Plmn plmnIdentity, NgEnbId ngEnbId) implements GlobalRanNodeId {}

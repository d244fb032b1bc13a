package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// Global NG eNB ID. TS 38.413 9.3.1.8.
@Sequence
public record GlobalNgEnbId(Plmn plmnIdentity, NgEnbId ngEnbId) implements GlobalRanNodeId {}

package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// GlobalTNGF-ID. TS 38.413 9.4.
@Sequence
public record GlobalTngfId(Plmn plmnIdentity, TngfId tngfId) implements GlobalRanNodeId {}

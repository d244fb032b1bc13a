package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// Global TNGF ID, part of [GlobalRanNodeId]. TS 38.413 9.3.1.5.
@Sequence
public record GlobalTngfId(Plmn plmnIdentity, TngfId tngfId) implements GlobalRanNodeId {}

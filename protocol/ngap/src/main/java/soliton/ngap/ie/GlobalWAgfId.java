package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// GlobalW-AGF-ID. TS 38.413 9.4.
@Sequence
public record GlobalWAgfId(Plmn plmnIdentity, WAgfId wAgfId) implements GlobalRanNodeId {}

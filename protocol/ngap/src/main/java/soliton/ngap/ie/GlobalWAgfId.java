package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// Global W AGF ID, part of [GlobalRanNodeId]. TS 38.413 9.3.1.5.
@Sequence
public record GlobalWAgfId(Plmn plmnIdentity, WAgfId wAgfId) implements GlobalRanNodeId {}

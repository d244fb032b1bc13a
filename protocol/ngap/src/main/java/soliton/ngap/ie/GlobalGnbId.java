package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.ngap.ie.measurement.RanTssScope;
import soliton.ngap.ie.measurement.SourceNodeId;
import soliton.per.Sequence;

/// Global GNB ID: identity of a gNB. TS 38.413 9.3.1.6.
@Sequence
public record GlobalGnbId(Plmn plmnIdentity, GnbId gnbId)
    implements GlobalRanNodeId, RanTssScope, SourceNodeId {}

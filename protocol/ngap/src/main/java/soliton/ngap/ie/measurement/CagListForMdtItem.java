package soliton.ngap.ie.measurement;

import soliton.base.Plmn;
import soliton.ngap.ie.CagId;
import soliton.per.Sequence;

/// CAG list for MDT item. TS 38.413 9.4.5.
@Sequence
public record CagListForMdtItem(Plmn plmnId, CagId cagid) {}

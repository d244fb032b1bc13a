package soliton.ngap.ie.measurement;

import soliton.base.Plmn;
import soliton.ngap.ie.CagId;
import soliton.per.Sequence;

/// CAGListforMDTItem. TS 38.413 9.4.
@Sequence
public record CagListforMdtItem(Plmn plmnId, CagId cagid) {}

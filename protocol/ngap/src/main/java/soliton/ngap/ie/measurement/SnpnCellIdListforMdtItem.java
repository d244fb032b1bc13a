package soliton.ngap.ie.measurement;

import soliton.ngap.ie.Nid;
import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// SNPNCellIdListforMDTItem. TS 38.413 9.4.
@Sequence
public record SnpnCellIdListforMdtItem(NrCgi nrCgi, Nid nid) {}

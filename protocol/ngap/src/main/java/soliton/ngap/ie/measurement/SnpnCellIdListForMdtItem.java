package soliton.ngap.ie.measurement;

import soliton.ngap.ie.Nid;
import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// SNPN cell ID list for MDT item. TS 38.413 9.4.5.
@Sequence
public record SnpnCellIdListForMdtItem(NrCgi nrCgi, Nid nid) {}

package soliton.ngap.ie.measurement;

import soliton.base.Plmn;
import soliton.ngap.ie.Nid;
import soliton.per.Sequence;

/// SNPN list for MDT item. TS 38.413 9.4.5.
@Sequence
public record SnpnListForMdtItem(Plmn plmnIdentity, Nid nid) {}

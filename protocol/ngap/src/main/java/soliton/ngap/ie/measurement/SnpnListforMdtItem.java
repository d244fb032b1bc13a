package soliton.ngap.ie.measurement;

import soliton.base.Plmn;
import soliton.ngap.ie.Nid;
import soliton.per.Sequence;

/// SNPNListforMDTItem. TS 38.413 9.4.
@Sequence
public record SnpnListforMdtItem(Plmn plmnIdentity, Nid nid) {}

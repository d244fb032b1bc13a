package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// EquivalentSNPNsItem. TS 38.413 9.4.
@Sequence
public record EquivalentSnpnsItem(Plmn plmnIdentity, Nid nid) {}

package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// Equivalent snpns item. TS 38.413 9.4.5.
@Sequence
public record EquivalentSnpnsItem(Plmn plmnIdentity, Nid nid) {}

package soliton.ngap.ie.measurement;

import soliton.base.Tai;
import soliton.ngap.ie.Nid;
import soliton.per.Sequence;

/// SNPN TAI list for MDT item. TS 38.413 9.4.5.
@Sequence
public record SnpnTaiListForMdtItem(Tai tai, Nid nid) {}

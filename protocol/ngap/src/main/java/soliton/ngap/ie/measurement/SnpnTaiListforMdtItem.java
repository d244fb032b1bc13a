package soliton.ngap.ie.measurement;

import soliton.base.Tai;
import soliton.ngap.ie.Nid;
import soliton.per.Sequence;

/// SNPNTAIListforMDTItem. TS 38.413 9.4.
@Sequence
public record SnpnTaiListforMdtItem(Tai tai, Nid nid) {}

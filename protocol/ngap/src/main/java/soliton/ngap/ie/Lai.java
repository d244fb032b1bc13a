package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// LAI, part of [TargetRncId]. TS 38.413 9.3.1.25.
@Sequence
public record Lai(Plmn plmNidentity, Lac lac) {}

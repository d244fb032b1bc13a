package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// LAI. TS 38.413 9.4.
@Sequence
public record Lai(Plmn plmNidentity, Lac lac) {}

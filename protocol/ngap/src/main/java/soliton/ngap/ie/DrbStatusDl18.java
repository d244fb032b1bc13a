package soliton.ngap.ie;

import soliton.per.Sequence;

/// DRBStatusDL18. TS 38.413 9.4.
@Sequence
public record DrbStatusDl18(CountValueForPdcpSn18 dlCountValue) implements DrbStatusDl {}

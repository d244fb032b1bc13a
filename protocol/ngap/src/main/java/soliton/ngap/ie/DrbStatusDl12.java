package soliton.ngap.ie;

import soliton.per.Sequence;

/// DRBStatusDL12. TS 38.413 9.4.
@Sequence
public record DrbStatusDl12(CountValueForPdcpSn12 dlCountValue) implements DrbStatusDl {}

package soliton.ngap.ie;

import soliton.per.Sequence;

/// DRB status DL 18. TS 38.413 9.4.5.
@Sequence
public record DrbStatusDl18(CountValueForPdcpSn18 dlCountValue) implements DrbStatusDl {}

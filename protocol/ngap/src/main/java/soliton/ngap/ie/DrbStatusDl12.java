package soliton.ngap.ie;

import soliton.per.Sequence;

/// DRB status DL 12. TS 38.413 9.4.5.
@Sequence
public record DrbStatusDl12(CountValueForPdcpSn12 dlCountValue) implements DrbStatusDl {}

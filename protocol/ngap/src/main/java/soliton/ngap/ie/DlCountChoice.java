package soliton.ngap.ie;

import soliton.per.Choice;

/// DLCountChoice. TS 38.413 9.4.
@Choice
public sealed interface DlCountChoice permits CountValueForPdcpSn12, CountValueForPdcpSn18 {}

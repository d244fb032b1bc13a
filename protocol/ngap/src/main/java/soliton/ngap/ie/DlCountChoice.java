package soliton.ngap.ie;

import soliton.per.Choice;

/// DL count choice. TS 38.413 9.4.5.
@Choice
public sealed interface DlCountChoice permits CountValueForPdcpSn12, CountValueForPdcpSn18 {}

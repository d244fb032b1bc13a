package soliton.ngap.ie;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// Requested NSSAI item, part of [soliton.ngap.message.InitialUeMessage]. TS 38.413 9.2.5.1.
@Sequence
public record RequestedNssaiItem(Snssai snssai) {}

package soliton.ngap.ie.mbs;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// MBS session FSAID, part of [soliton.ngap.transfer.MbsSessionSetupOrModRequestTransfer]. TS
/// 38.413 9.3.5.3.
public record MbsSessionFsaid(@OctetSize(min = 3, max = 3) Octets value) {}

package soliton.ngap.ie.mbs;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// MBS-SessionFSAID. TS 38.413 9.4.
public record MbsSessionFsaid(@OctetSize(min = 3, max = 3) Octets value) {}

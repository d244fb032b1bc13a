package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// MMSID, part of [QosFlowLevelQosParameters]. TS 38.413 9.3.1.12.
public record Mmsid(@OctetSize(min = 1, max = 1) Octets value) {}

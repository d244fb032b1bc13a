package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Warning area coordinates, part of [soliton.ngap.message.WriteReplaceWarningRequest]. TS 38.413
/// 9.2.8.1.
public record WarningAreaCoordinates(@OctetSize(min = 1, max = 1024) Octets value) {}

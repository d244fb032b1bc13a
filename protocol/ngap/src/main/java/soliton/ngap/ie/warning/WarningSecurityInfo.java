package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Warning security info, part of [soliton.ngap.message.WriteReplaceWarningRequest]. TS 38.413
/// 9.2.8.1.
public record WarningSecurityInfo(@OctetSize(min = 50, max = 50) Octets value) {}

package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// TAI list for inactive item, part of [CoreNetworkAssistanceInformationForInactive]. TS 38.413
/// 9.3.1.15.
@Sequence
public record TaiListForInactiveItem(Tai tai) {}

package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource secondary RAT usage item, part of
/// [soliton.ngap.message.SecondaryRatDataUsageReport]. TS 38.413 9.2.14.1.
@Sequence
public record PduSessionResourceSecondaryRatUsageItem(
    PduSessionId pduSessionId, Octets secondaryRatDataUsageReportTransfer) {}

package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.SecondaryRatUsageInformation;
import soliton.ngap.ie.UserPlaneErrorIndicator;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDU session resource notify released transfer, between NG-RAN node and SMF. TS 38.413
/// 9.3.4.13.
@Sequence
public record PduSessionResourceNotifyReleasedTransfer(
    Cause cause,
    @Ie(id = 144, criticality = IGNORE)
        @Nullable SecondaryRatUsageInformation secondaryRatUsageInformation,
    @Ie(id = 429, criticality = IGNORE) @Nullable UserPlaneErrorIndicator userPlaneErrorIndicator)
    implements NgapTransfer {}

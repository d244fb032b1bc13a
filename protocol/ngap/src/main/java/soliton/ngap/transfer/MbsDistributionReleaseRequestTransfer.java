package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.Sequence;

/// MBS-DistributionReleaseRequestTransfer. TS 38.413 9.4.
@Sequence
public record MbsDistributionReleaseRequestTransfer(
    MbsSessionId mbsSessionId,
    @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Nullable UpTransportLayerInformation sharedNguUnicastTnlInformation,
    Cause cause)
    implements NgapTransfer {}

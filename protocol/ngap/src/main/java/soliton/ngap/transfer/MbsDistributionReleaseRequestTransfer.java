package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.Sequence;

/// MBS distribution release request transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.
@Sequence
public record MbsDistributionReleaseRequestTransfer(
    MbsSessionId mbsSessionId,
    @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Nullable UpTransportLayerInformation sharedNguUnicastTnlInformation,
    Cause cause)
    implements NgapTransfer {}

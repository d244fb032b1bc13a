package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.per.Sequence;

/// MBS-SessionTNLInfoNGRANItem. TS 38.413 9.4.
@Sequence
public record MbsSessionTnlInfoNgranItem(
    MbsAreaSessionId mbsAreaSessionId,
    @Nullable UpTransportLayerInformation sharedNguUnicastTnlInformation) {}

package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.per.Sequence;

/// MBS session TNL info NG-RAN item. TS 38.413 9.4.5.
@Sequence
public record MbsSessionTnlInfoNgranItem(
    MbsAreaSessionId mbsAreaSessionId,
    @Nullable UpTransportLayerInformation sharedNguUnicastTnlInformation) {}

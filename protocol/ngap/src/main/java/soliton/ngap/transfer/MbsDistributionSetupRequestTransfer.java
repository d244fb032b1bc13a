package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.ngap.ie.mbs.TaimbsSupportItem;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS distribution setup request transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.7.
@Sequence
public record MbsDistributionSetupRequestTransfer(
    MbsSessionId mbsSessionId,
    @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Nullable UpTransportLayerInformation sharedNguUnicastTnlInformation,
    @Ie(id = 441, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<TaimbsSupportItem> taimbsSupportList)
    implements NgapTransfer {
  public MbsDistributionSetupRequestTransfer {
    taimbsSupportList = taimbsSupportList == null ? null : List.copyOf(taimbsSupportList);
  }
}

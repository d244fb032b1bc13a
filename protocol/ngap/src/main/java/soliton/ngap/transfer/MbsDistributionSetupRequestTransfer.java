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

/// MBS-DistributionSetupRequestTransfer. TS 38.413 9.4.
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

package soliton.ngap.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsQosFlowsToBeSetupItem;
import soliton.ngap.ie.mbs.MbsServiceArea;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.ngap.ie.mbs.MbsSessionStatus;
import soliton.ngap.ie.mbs.SharedNguMulticastTnlInformation;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS distribution setup response transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.8.
@Sequence
public record MbsDistributionSetupResponseTransfer(
    MbsSessionId mbsSessionId,
    @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Nullable SharedNguMulticastTnlInformation sharedNguMulticastTnlInformation,
    @ListSize(min = 1, max = 64) List<MbsQosFlowsToBeSetupItem> mbsQosFlowsToBeSetupList,
    MbsSessionStatus mbsSessionStatus,
    @Nullable MbsServiceArea mbsServiceArea)
    implements NgapTransfer {
  public MbsDistributionSetupResponseTransfer {
    mbsQosFlowsToBeSetupList = List.copyOf(mbsQosFlowsToBeSetupList);
  }
}

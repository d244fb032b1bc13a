package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsNguFailureIndication;
import soliton.ngap.ie.mbs.MbsQosFlowsToBeSetupItem;
import soliton.ngap.ie.mbs.MbsSessionFsaid;
import soliton.ngap.ie.mbs.MbsSessionTnlInfo5Gc;
import soliton.ngap.ie.mbs.SupportedUeType;
import soliton.per.Ie;
import soliton.per.IeContainer;
import soliton.per.ListSize;

/// MBS session setup or mod request transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.3.
@IeContainer
public record MbsSessionSetupOrModRequestTransfer(
    @Ie(id = 352, criticality = REJECT) @Nullable MbsSessionTnlInfo5Gc mbsSessionTnlInfo5Gc,
    @Ie(id = 297, criticality = REJECT) @ListSize(min = 1, max = 64)
        List<MbsQosFlowsToBeSetupItem> mbsQosFlowsToBeSetupModList,
    @Ie(id = 357, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<MbsSessionFsaid> mbsSessionFsaidList,
    @Ie(id = 372, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<SupportedUeType> supportedUeTypeList,
    @Ie(id = 434, criticality = REJECT) @Nullable MbsNguFailureIndication mbsNguFailureIndication)
    implements NgapTransfer {
  public MbsSessionSetupOrModRequestTransfer {
    mbsQosFlowsToBeSetupModList = List.copyOf(mbsQosFlowsToBeSetupModList);
    mbsSessionFsaidList = mbsSessionFsaidList == null ? null : List.copyOf(mbsSessionFsaidList);
    supportedUeTypeList = supportedUeTypeList == null ? null : List.copyOf(supportedUeTypeList);
  }
}

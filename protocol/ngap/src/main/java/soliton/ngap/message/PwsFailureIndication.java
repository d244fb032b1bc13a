package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromRan;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.warning.PwsFailedCellIdList;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// PWS FAILURE INDICATION, NG-RAN node to AMF: tells that cells lost the broadcast of warnings.
/// TS 38.413 9.2.8.6.
@ApMessage(procedure = 33, kind = INITIATING, criticality = IGNORE)
public record PwsFailureIndication(
    @Ie(id = 81, criticality = REJECT) PwsFailedCellIdList pwsFailedCellIdList,
    @Ie(id = 27, criticality = REJECT) GlobalRanNodeId globalRanNodeId)
    implements FromRan {}

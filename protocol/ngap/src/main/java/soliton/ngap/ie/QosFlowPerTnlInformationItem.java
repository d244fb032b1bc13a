package soliton.ngap.ie;

import soliton.per.Sequence;

/// QoS flow per TNL information item. TS 38.413 9.3.2.1.
@Sequence
public record QosFlowPerTnlInformationItem(QosFlowPerTnlInformation qosFlowPerTnlInformation) {}

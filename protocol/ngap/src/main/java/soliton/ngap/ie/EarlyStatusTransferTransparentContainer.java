package soliton.ngap.ie;

import soliton.per.Sequence;

/// Early status transfer transparent container. TS 38.413 9.4.5.
@Sequence
public record EarlyStatusTransferTransparentContainer(ProcedureStageChoice procedureStage) {}

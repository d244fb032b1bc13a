package soliton.ngap.ie;

import soliton.per.Sequence;

/// EarlyStatusTransfer-TransparentContainer. TS 38.413 9.4.
@Sequence
public record EarlyStatusTransferTransparentContainer(ProcedureStageChoice procedureStage) {}

package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Intersystem resource status reply. TS 38.413 9.4.5.
@Sequence
public record IntersystemResourceStatusReply(ReportingSystem reportingsystem)
    implements IntersystemSonInformationReply {}

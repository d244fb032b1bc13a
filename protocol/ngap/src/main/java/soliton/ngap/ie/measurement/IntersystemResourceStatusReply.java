package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// IntersystemResourceStatusReply. TS 38.413 9.4.
@Sequence
public record IntersystemResourceStatusReply(ReportingSystem reportingsystem)
    implements IntersystemSonInformationReply {}

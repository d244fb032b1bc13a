package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// IntersystemSONInformationReply. TS 38.413 9.4.
@Choice
public sealed interface IntersystemSonInformationReply extends IntersystemSonInformation
    permits IntersystemCellActivationReply, IntersystemResourceStatusReply {}

package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Intersystem SON information reply. TS 38.413 9.4.5.
@Choice
public sealed interface IntersystemSonInformationReply extends IntersystemSonInformation
    permits IntersystemCellActivationReply, IntersystemResourceStatusReply {}

package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Intersystem SON information request. TS 38.413 9.4.5.
@Choice
public sealed interface IntersystemSonInformationRequest extends IntersystemSonInformation
    permits IntersystemCellActivationRequest, IntersystemResourceStatusRequest {}

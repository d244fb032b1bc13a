package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// IntersystemSONInformationRequest. TS 38.413 9.4.
@Choice
public sealed interface IntersystemSonInformationRequest extends IntersystemSonInformation
    permits IntersystemCellActivationRequest, IntersystemResourceStatusRequest {}

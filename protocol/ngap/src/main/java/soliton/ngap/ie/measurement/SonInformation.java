package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import soliton.per.Alternative;
import soliton.per.Choice;

/// SON information. TS 38.413 9.4.5.
@Choice(
    extensions = @Alternative(type = SonInformationReport.class, id = 252, criticality = IGNORE))
public sealed interface SonInformation
    permits SonInformationRequest, SonInformationReply, SonInformationReport {}

package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import soliton.per.Alternative;
import soliton.per.Choice;

/// Intersystem SON information. TS 38.413 9.4.5.
@Choice(
    extensions = {
      @Alternative(type = IntersystemSonInformationRequest.class, id = 290, criticality = IGNORE),
      @Alternative(type = IntersystemSonInformationReply.class, id = 291, criticality = IGNORE)
    })
public sealed interface IntersystemSonInformation
    permits IntersystemSonInformationReport,
        IntersystemSonInformationRequest,
        IntersystemSonInformationReply {}

package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import soliton.per.Alternative;
import soliton.per.Choice;

/// Intersystem SON information report. TS 38.413 9.4.5.
@Choice(
    extensions = {
      @Alternative(type = IntersystemCellStateIndication.class, id = 292, criticality = IGNORE),
      @Alternative(type = IntersystemResourceStatusReport.class, id = 293, criticality = IGNORE)
    })
public sealed interface IntersystemSonInformationReport extends IntersystemSonInformation
    permits InterSystemHoReport,
        InterSystemFailureIndication,
        IntersystemCellStateIndication,
        IntersystemResourceStatusReport {}

package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// InterSystemFailureIndication. TS 38.413 9.4.
@Sequence
public record InterSystemFailureIndication(@Nullable UerlfReportContainer uerlfReportContainer)
    implements IntersystemSonInformationReport {}

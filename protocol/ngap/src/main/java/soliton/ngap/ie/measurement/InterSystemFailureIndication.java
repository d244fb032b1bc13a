package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Inter system failure indication. TS 38.413 9.4.5.
@Sequence
public record InterSystemFailureIndication(@Nullable UerlfReportContainer uerlfReportContainer)
    implements IntersystemSonInformationReport {}

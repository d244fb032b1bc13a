package soliton.ngap.ie;

import soliton.per.Sequence;

/// Clock quality acceptance indication. TS 38.413 9.4.5.
@Sequence
public record ClockQualityAcceptanceIndication(
    ClockQualityAcceptanceCriteria clockQualityAcceptanceCriteria)
    implements ClockQualityDetailLevel {}

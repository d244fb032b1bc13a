package soliton.ngap.ie;

import soliton.per.Sequence;

/// ClockQualityAcceptanceIndication. TS 38.413 9.4.
@Sequence
public record ClockQualityAcceptanceIndication(
    ClockQualityAcceptanceCriteria clockQualityAcceptanceCriteria)
    implements ClockQualityDetailLevel {}

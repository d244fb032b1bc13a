package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Emergency fallback indicator. TS 38.413 9.3.1.26.
@Sequence
public record EmergencyFallbackIndicator(
    EmergencyFallbackRequestIndicator emergencyFallbackRequestIndicator,
    @Nullable EmergencyServiceTargetCn emergencyServiceTargetCn) {}

package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// EmergencyFallbackIndicator. TS 38.413 9.4.
@Sequence
public record EmergencyFallbackIndicator(
    EmergencyFallbackRequestIndicator emergencyFallbackRequestIndicator,
    @Nullable EmergencyServiceTargetCn emergencyServiceTargetCn) {}

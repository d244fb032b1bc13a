package soliton.ngap.ie.aiot;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// AIoT-CommandAssistanceInformation. TS 38.413 9.4.
@Sequence
public record AiotCommandAssistanceInformation(
    @IntegerRange(min = 1, max = 256, extensible = true)
        @Nullable Integer estimateofExpectedD2rMsgSize) {}

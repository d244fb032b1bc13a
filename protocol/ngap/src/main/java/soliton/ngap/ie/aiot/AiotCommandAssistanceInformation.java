package soliton.ngap.ie.aiot;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// AIoT command assistance information. TS 38.413 9.4.5.
@Sequence
public record AiotCommandAssistanceInformation(
    @IntegerRange(min = 1, max = 256, extensible = true)
        @Nullable Integer estimateofExpectedD2rMsgSize) {}

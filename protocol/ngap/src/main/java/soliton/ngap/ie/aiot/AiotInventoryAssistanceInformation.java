package soliton.ngap.ie.aiot;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// AIoT inventory assistance information. TS 38.413 9.4.5.
@Sequence
public record AiotInventoryAssistanceInformation(
    @IntegerRange(min = 1, max = 256, extensible = true) int expectedD2rMsgSize,
    @IntegerRange(min = 1, max = 65535, extensible = true)
        @Nullable Integer approximateNoofTargetDevices,
    @IntegerRange(min = 1, max = 256, extensible = true) @Nullable Integer timeInterval) {}

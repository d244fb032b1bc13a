package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// M6 configuration. TS 38.413 9.4.5.
@Sequence
public record M6Configuration(
    M6ReportInterval m6ReportInterval,
    LinksToLog m6LinksToLog,
    @Ie(id = 338, criticality = IGNORE) @Nullable M6ReportAmountMdt m6ReportAmount,
    @Ie(id = 341, criticality = IGNORE) @ListSize(min = 1, max = 255)
        @Nullable List<ExcessPacketDelayThresholdItem> excessPacketDelayThresholdConfiguration) {
  public M6Configuration {
    excessPacketDelayThresholdConfiguration =
        excessPacketDelayThresholdConfiguration == null
            ? null
            : List.copyOf(excessPacketDelayThresholdConfiguration);
  }
}

package soliton.example.report;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// METER REPORT: the readings of some meters. Example 4.1.
@ApMessage(procedure = 200, kind = INITIATING, criticality = IGNORE)
public record MeterReport(
    @Ie(id = 1, criticality = REJECT) @ListSize(min = 1, max = 8) List<MeterItem> meters,
    @Ie(id = 2, criticality = IGNORE, presence = MANDATORY) @Nullable ReportReason reason,
    @Ie(id = 3, criticality = IGNORE) @Nullable ReporterName reporter)
    implements ReportMessage {
  public MeterReport {
    meters = List.copyOf(meters);
  }
}

package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.DataStatus;
import soliton.pfcp.ie.DownlinkDataServiceInformation;
import soliton.pfcp.ie.PdrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Packets wait for a UE or were discarded (TS 29.244 table 7.5.8.2-1).
@TlvGroup
public record DownlinkDataReport(
    @Ie(type = 56, presence = MANDATORY) List<PdrId> pdrIds,
    @Ie(type = 45, presence = CONDITIONAL)
        List<DownlinkDataServiceInformation> downlinkDataServiceInformations,
    @Ie(type = 260, presence = OPTIONAL) @Nullable DataStatus dlDataStatus) {

  public DownlinkDataReport {
    pdrIds = List.copyOf(pdrIds);
    downlinkDataServiceInformations = List.copyOf(downlinkDataServiceInformations);
  }

  public static DownlinkDataReportBuilder builder() {
    return new DownlinkDataReportBuilder();
  }
}

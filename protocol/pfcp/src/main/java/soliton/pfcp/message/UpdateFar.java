package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.FarId;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Changes of a forwarding action rule; what is not there stays (TS 29.244 table 7.5.4.3-1).
@TlvGroup
public record UpdateFar(
    @Ie(type = 108, presence = MANDATORY) FarId farId,
    @Ie(type = 44, presence = CONDITIONAL) @Nullable ApplyAction applyAction,
    @Ie(type = 11, presence = CONDITIONAL)
        @Nullable UpdateForwardingParameters updateForwardingParameters,
    @Ie(type = 105, presence = CONDITIONAL)
        List<UpdateDuplicatingParameters> updateDuplicatingParameters,
    @Ie(type = 270, presence = CONDITIONAL)
        @Nullable RedundantTransmissionForwardingParameters
            redundantTransmissionForwardingParameters,
    @Ie(type = 88, presence = CONDITIONAL) @Nullable BarId barId,
    @Removed List<Integer> removed) {

  public UpdateFar {
    updateDuplicatingParameters = List.copyOf(updateDuplicatingParameters);
    removed = List.copyOf(removed);
  }

  public static UpdateFarBuilder builder() {
    return new UpdateFarBuilder();
  }
}

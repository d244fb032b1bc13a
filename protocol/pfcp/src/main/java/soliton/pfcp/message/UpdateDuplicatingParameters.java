package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.ForwardingPolicy;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Group Update Duplicating Parameters (TS 29.244 table 7.5.4.3-3).
@TlvGroup
public record UpdateDuplicatingParameters(
    @Ie(type = 42, presence = CONDITIONAL) @Nullable DestinationInterface destinationInterface,
    @Ie(type = 84, presence = CONDITIONAL) @Nullable OuterHeaderCreation outerHeaderCreation,
    @Ie(type = 30, presence = CONDITIONAL) @Nullable TransportLevelMarking transportLevelMarking,
    @Ie(type = 41, presence = CONDITIONAL) @Nullable ForwardingPolicy forwardingPolicy,
    @Removed List<Integer> removed) {

  public UpdateDuplicatingParameters {
    removed = List.copyOf(removed);
  }

  public static UpdateDuplicatingParametersBuilder builder() {
    return new UpdateDuplicatingParametersBuilder();
  }
}

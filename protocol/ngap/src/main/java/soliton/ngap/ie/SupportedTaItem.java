package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Tac;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Supported TA item. TS 38.413 9.4.5.
@Sequence
public record SupportedTaItem(
    Tac tac,
    @ListSize(min = 1, max = 12) List<BroadcastPlmnItem> broadcastPlmnList,
    @Ie(id = 272, criticality = IGNORE) @Nullable ConfiguredTacIndication configuredTacIndication,
    @Ie(id = 179, criticality = REJECT) @Nullable RatInformation ratInformation) {
  public SupportedTaItem {
    broadcastPlmnList = List.copyOf(broadcastPlmnList);
  }
}

package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.GuamiListItem;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// OVERLOAD STOP, AMF to NG-RAN node: ends the overload. TS 38.413 9.2.6.15.
@ApMessage(procedure = 23, kind = INITIATING, criticality = REJECT)
public record OverloadStop(
    @Ie(id = 451, criticality = IGNORE) @ListSize(min = 1, max = 1024)
        @Nullable List<GuamiListItem> guamiList)
    implements FromCore {
  public OverloadStop {
    guamiList = guamiList == null ? null : List.copyOf(guamiList);
  }
}

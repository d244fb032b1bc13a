package soliton.ngap.ie;

import static soliton.per.Criticality.REJECT;

import soliton.per.Alternative;
import soliton.per.Choice;

/// Global RAN node ID. TS 38.413 9.3.1.5.
@Choice(
    extensions = {
      @Alternative(type = GlobalTngfId.class, id = 240, criticality = REJECT),
      @Alternative(type = GlobalTwifId.class, id = 241, criticality = REJECT),
      @Alternative(type = GlobalWAgfId.class, id = 242, criticality = REJECT)
    })
public sealed interface GlobalRanNodeId extends AreaId, AmfPagingTarget
    permits GlobalGnbId, GlobalNgEnbId, GlobalN3iwfId, GlobalTngfId, GlobalTwifId, GlobalWAgfId {}

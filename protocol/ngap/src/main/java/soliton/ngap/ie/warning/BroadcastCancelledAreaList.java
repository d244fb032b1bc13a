package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// Broadcast cancelled area list. TS 38.413 9.3.1.44.
@Choice
public sealed interface BroadcastCancelledAreaList
    permits BroadcastCancelledAreaList.CellIdCancelledEutra,
        BroadcastCancelledAreaList.TaiCancelledEutra,
        BroadcastCancelledAreaList.EmergencyAreaIdCancelledEutra,
        BroadcastCancelledAreaList.CellIdCancelledNr,
        BroadcastCancelledAreaList.TaiCancelledNr,
        BroadcastCancelledAreaList.EmergencyAreaIdCancelledNr {
  /// Cell ID cancelled E-UTRA, of [BroadcastCancelledAreaList].
  record CellIdCancelledEutra(@ListSize(min = 1, max = 65535) List<CellIdCancelledEutraItem> value)
      implements BroadcastCancelledAreaList {
    public CellIdCancelledEutra {
      value = List.copyOf(value);
    }
  }

  /// TAI cancelled E-UTRA, of [BroadcastCancelledAreaList].
  record TaiCancelledEutra(@ListSize(min = 1, max = 65535) List<TaiCancelledEutraItem> value)
      implements BroadcastCancelledAreaList {
    public TaiCancelledEutra {
      value = List.copyOf(value);
    }
  }

  /// Emergency area ID cancelled E-UTRA, of [BroadcastCancelledAreaList].
  record EmergencyAreaIdCancelledEutra(
      @ListSize(min = 1, max = 65535) List<EmergencyAreaIdCancelledEutraItem> value)
      implements BroadcastCancelledAreaList {
    public EmergencyAreaIdCancelledEutra {
      value = List.copyOf(value);
    }
  }

  /// Cell ID cancelled NR, of [BroadcastCancelledAreaList].
  record CellIdCancelledNr(@ListSize(min = 1, max = 65535) List<CellIdCancelledNrItem> value)
      implements BroadcastCancelledAreaList {
    public CellIdCancelledNr {
      value = List.copyOf(value);
    }
  }

  /// TAI cancelled NR, of [BroadcastCancelledAreaList].
  record TaiCancelledNr(@ListSize(min = 1, max = 65535) List<TaiCancelledNrItem> value)
      implements BroadcastCancelledAreaList {
    public TaiCancelledNr {
      value = List.copyOf(value);
    }
  }

  /// Emergency area ID cancelled NR, of [BroadcastCancelledAreaList].
  record EmergencyAreaIdCancelledNr(
      @ListSize(min = 1, max = 65535) List<EmergencyAreaIdCancelledNrItem> value)
      implements BroadcastCancelledAreaList {
    public EmergencyAreaIdCancelledNr {
      value = List.copyOf(value);
    }
  }
}

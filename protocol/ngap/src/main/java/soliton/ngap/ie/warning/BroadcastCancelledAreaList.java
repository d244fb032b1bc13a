package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// BroadcastCancelledAreaList. TS 38.413 9.4.
@Choice
public sealed interface BroadcastCancelledAreaList
    permits BroadcastCancelledAreaList.CellIdCancelledEutra,
        BroadcastCancelledAreaList.TaiCancelledEutra,
        BroadcastCancelledAreaList.EmergencyAreaIdCancelledEutra,
        BroadcastCancelledAreaList.CellIdCancelledNr,
        BroadcastCancelledAreaList.TaiCancelledNr,
        BroadcastCancelledAreaList.EmergencyAreaIdCancelledNr {
  /// Values of CellIdCancelledEutra.
  record CellIdCancelledEutra(@ListSize(min = 1, max = 65535) List<CellIdCancelledEutraItem> value)
      implements BroadcastCancelledAreaList {
    public CellIdCancelledEutra {
      value = List.copyOf(value);
    }
  }

  /// Values of TaiCancelledEutra.
  record TaiCancelledEutra(@ListSize(min = 1, max = 65535) List<TaiCancelledEutraItem> value)
      implements BroadcastCancelledAreaList {
    public TaiCancelledEutra {
      value = List.copyOf(value);
    }
  }

  /// Values of EmergencyAreaIdCancelledEutra.
  record EmergencyAreaIdCancelledEutra(
      @ListSize(min = 1, max = 65535) List<EmergencyAreaIdCancelledEutraItem> value)
      implements BroadcastCancelledAreaList {
    public EmergencyAreaIdCancelledEutra {
      value = List.copyOf(value);
    }
  }

  /// Values of CellIdCancelledNr.
  record CellIdCancelledNr(@ListSize(min = 1, max = 65535) List<CellIdCancelledNrItem> value)
      implements BroadcastCancelledAreaList {
    public CellIdCancelledNr {
      value = List.copyOf(value);
    }
  }

  /// Values of TaiCancelledNr.
  record TaiCancelledNr(@ListSize(min = 1, max = 65535) List<TaiCancelledNrItem> value)
      implements BroadcastCancelledAreaList {
    public TaiCancelledNr {
      value = List.copyOf(value);
    }
  }

  /// Values of EmergencyAreaIdCancelledNr.
  record EmergencyAreaIdCancelledNr(
      @ListSize(min = 1, max = 65535) List<EmergencyAreaIdCancelledNrItem> value)
      implements BroadcastCancelledAreaList {
    public EmergencyAreaIdCancelledNr {
      value = List.copyOf(value);
    }
  }
}

package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// BroadcastCompletedAreaList. TS 38.413 9.4.
@Choice
public sealed interface BroadcastCompletedAreaList
    permits BroadcastCompletedAreaList.CellIdBroadcastEutra,
        BroadcastCompletedAreaList.TaiBroadcastEutra,
        BroadcastCompletedAreaList.EmergencyAreaIdBroadcastEutra,
        BroadcastCompletedAreaList.CellIdBroadcastNr,
        BroadcastCompletedAreaList.TaiBroadcastNr,
        BroadcastCompletedAreaList.EmergencyAreaIdBroadcastNr {
  /// Values of CellIdBroadcastEutra.
  record CellIdBroadcastEutra(@ListSize(min = 1, max = 65535) List<CellIdBroadcastEutraItem> value)
      implements BroadcastCompletedAreaList {
    public CellIdBroadcastEutra {
      value = List.copyOf(value);
    }
  }

  /// Values of TaiBroadcastEutra.
  record TaiBroadcastEutra(@ListSize(min = 1, max = 65535) List<TaiBroadcastEutraItem> value)
      implements BroadcastCompletedAreaList {
    public TaiBroadcastEutra {
      value = List.copyOf(value);
    }
  }

  /// Values of EmergencyAreaIdBroadcastEutra.
  record EmergencyAreaIdBroadcastEutra(
      @ListSize(min = 1, max = 65535) List<EmergencyAreaIdBroadcastEutraItem> value)
      implements BroadcastCompletedAreaList {
    public EmergencyAreaIdBroadcastEutra {
      value = List.copyOf(value);
    }
  }

  /// Values of CellIdBroadcastNr.
  record CellIdBroadcastNr(@ListSize(min = 1, max = 65535) List<CellIdBroadcastNrItem> value)
      implements BroadcastCompletedAreaList {
    public CellIdBroadcastNr {
      value = List.copyOf(value);
    }
  }

  /// Values of TaiBroadcastNr.
  record TaiBroadcastNr(@ListSize(min = 1, max = 65535) List<TaiBroadcastNrItem> value)
      implements BroadcastCompletedAreaList {
    public TaiBroadcastNr {
      value = List.copyOf(value);
    }
  }

  /// Values of EmergencyAreaIdBroadcastNr.
  record EmergencyAreaIdBroadcastNr(
      @ListSize(min = 1, max = 65535) List<EmergencyAreaIdBroadcastNrItem> value)
      implements BroadcastCompletedAreaList {
    public EmergencyAreaIdBroadcastNr {
      value = List.copyOf(value);
    }
  }
}

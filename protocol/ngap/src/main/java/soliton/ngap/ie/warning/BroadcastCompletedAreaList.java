package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// Broadcast completed area list. TS 38.413 9.3.1.43.
@Choice
public sealed interface BroadcastCompletedAreaList
    permits BroadcastCompletedAreaList.CellIdBroadcastEutra,
        BroadcastCompletedAreaList.TaiBroadcastEutra,
        BroadcastCompletedAreaList.EmergencyAreaIdBroadcastEutra,
        BroadcastCompletedAreaList.CellIdBroadcastNr,
        BroadcastCompletedAreaList.TaiBroadcastNr,
        BroadcastCompletedAreaList.EmergencyAreaIdBroadcastNr {
  /// Cell ID broadcast E-UTRA, of [BroadcastCompletedAreaList].
  record CellIdBroadcastEutra(@ListSize(min = 1, max = 65535) List<CellIdBroadcastEutraItem> value)
      implements BroadcastCompletedAreaList {
    public CellIdBroadcastEutra {
      value = List.copyOf(value);
    }
  }

  /// TAI broadcast E-UTRA, of [BroadcastCompletedAreaList].
  record TaiBroadcastEutra(@ListSize(min = 1, max = 65535) List<TaiBroadcastEutraItem> value)
      implements BroadcastCompletedAreaList {
    public TaiBroadcastEutra {
      value = List.copyOf(value);
    }
  }

  /// Emergency area ID broadcast E-UTRA, of [BroadcastCompletedAreaList].
  record EmergencyAreaIdBroadcastEutra(
      @ListSize(min = 1, max = 65535) List<EmergencyAreaIdBroadcastEutraItem> value)
      implements BroadcastCompletedAreaList {
    public EmergencyAreaIdBroadcastEutra {
      value = List.copyOf(value);
    }
  }

  /// Cell ID broadcast NR, of [BroadcastCompletedAreaList].
  record CellIdBroadcastNr(@ListSize(min = 1, max = 65535) List<CellIdBroadcastNrItem> value)
      implements BroadcastCompletedAreaList {
    public CellIdBroadcastNr {
      value = List.copyOf(value);
    }
  }

  /// TAI broadcast NR, of [BroadcastCompletedAreaList].
  record TaiBroadcastNr(@ListSize(min = 1, max = 65535) List<TaiBroadcastNrItem> value)
      implements BroadcastCompletedAreaList {
    public TaiBroadcastNr {
      value = List.copyOf(value);
    }
  }

  /// Emergency area ID broadcast NR, of [BroadcastCompletedAreaList].
  record EmergencyAreaIdBroadcastNr(
      @ListSize(min = 1, max = 65535) List<EmergencyAreaIdBroadcastNrItem> value)
      implements BroadcastCompletedAreaList {
    public EmergencyAreaIdBroadcastNr {
      value = List.copyOf(value);
    }
  }
}

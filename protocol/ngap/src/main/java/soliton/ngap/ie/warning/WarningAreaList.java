package soliton.ngap.ie.warning;

import java.util.List;
import soliton.base.Tai;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NrCgi;
import soliton.per.Choice;
import soliton.per.ListSize;

/// WarningAreaList. TS 38.413 9.4.
@Choice
public sealed interface WarningAreaList
    permits WarningAreaList.EutraCgiListForWarning,
        WarningAreaList.NrCgiListForWarning,
        WarningAreaList.TaiListForWarning,
        WarningAreaList.EmergencyAreaIdList {
  /// Values of EutraCgiListForWarning.
  record EutraCgiListForWarning(@ListSize(min = 1, max = 65535) List<EutraCgi> value)
      implements WarningAreaList {
    public EutraCgiListForWarning {
      value = List.copyOf(value);
    }
  }

  /// Values of NrCgiListForWarning.
  record NrCgiListForWarning(@ListSize(min = 1, max = 65535) List<NrCgi> value)
      implements WarningAreaList {
    public NrCgiListForWarning {
      value = List.copyOf(value);
    }
  }

  /// Values of TaiListForWarning.
  record TaiListForWarning(@ListSize(min = 1, max = 65535) List<Tai> value)
      implements WarningAreaList {
    public TaiListForWarning {
      value = List.copyOf(value);
    }
  }

  /// Values of EmergencyAreaIdList.
  record EmergencyAreaIdList(@ListSize(min = 1, max = 65535) List<EmergencyAreaId> value)
      implements WarningAreaList {
    public EmergencyAreaIdList {
      value = List.copyOf(value);
    }
  }
}

package soliton.ngap.ie.warning;

import java.util.List;
import soliton.base.Tai;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NrCgi;
import soliton.per.Choice;
import soliton.per.ListSize;

/// Warning area list. TS 38.413 9.3.1.37.
@Choice
public sealed interface WarningAreaList
    permits WarningAreaList.EutraCgiListForWarning,
        WarningAreaList.NrCgiListForWarning,
        WarningAreaList.TaiListForWarning,
        WarningAreaList.EmergencyAreaIdList {
  /// E-UTRA CGI list for warning, of [WarningAreaList].
  record EutraCgiListForWarning(@ListSize(min = 1, max = 65535) List<EutraCgi> value)
      implements WarningAreaList {
    public EutraCgiListForWarning {
      value = List.copyOf(value);
    }
  }

  /// NR CGI list for warning, of [WarningAreaList].
  record NrCgiListForWarning(@ListSize(min = 1, max = 65535) List<NrCgi> value)
      implements WarningAreaList {
    public NrCgiListForWarning {
      value = List.copyOf(value);
    }
  }

  /// TAI list for warning, of [WarningAreaList].
  record TaiListForWarning(@ListSize(min = 1, max = 65535) List<Tai> value)
      implements WarningAreaList {
    public TaiListForWarning {
      value = List.copyOf(value);
    }
  }

  /// Emergency area ID list, of [WarningAreaList].
  record EmergencyAreaIdList(@ListSize(min = 1, max = 65535) List<EmergencyAreaId> value)
      implements WarningAreaList {
    public EmergencyAreaIdList {
      value = List.copyOf(value);
    }
  }
}

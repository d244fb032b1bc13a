package soliton.ngap.ie.warning;

import java.util.List;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NrCgi;
import soliton.per.Choice;
import soliton.per.ListSize;

/// PWSFailedCellIDList. TS 38.413 9.4.
@Choice
public sealed interface PwsFailedCellIdList
    permits PwsFailedCellIdList.EutraCgiPwsFailedList, PwsFailedCellIdList.NrCgiPwsFailedList {
  /// Values of EutraCgiPwsFailedList.
  record EutraCgiPwsFailedList(@ListSize(min = 1, max = 256) List<EutraCgi> value)
      implements PwsFailedCellIdList {
    public EutraCgiPwsFailedList {
      value = List.copyOf(value);
    }
  }

  /// Values of NrCgiPwsFailedList.
  record NrCgiPwsFailedList(@ListSize(min = 1, max = 16384) List<NrCgi> value)
      implements PwsFailedCellIdList {
    public NrCgiPwsFailedList {
      value = List.copyOf(value);
    }
  }
}

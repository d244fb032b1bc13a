package soliton.ngap.ie.warning;

import java.util.List;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NrCgi;
import soliton.per.Choice;
import soliton.per.ListSize;

/// PWS failed cell ID list, part of [soliton.ngap.message.PwsFailureIndication]. TS 38.413
/// 9.2.8.6.
@Choice
public sealed interface PwsFailedCellIdList
    permits PwsFailedCellIdList.EutraCgiPwsFailedList, PwsFailedCellIdList.NrCgiPwsFailedList {
  /// E-UTRA CGI pws failed list, of [PwsFailedCellIdList].
  record EutraCgiPwsFailedList(@ListSize(min = 1, max = 256) List<EutraCgi> value)
      implements PwsFailedCellIdList {
    public EutraCgiPwsFailedList {
      value = List.copyOf(value);
    }
  }

  /// NR CGI pws failed list, of [PwsFailedCellIdList].
  record NrCgiPwsFailedList(@ListSize(min = 1, max = 16384) List<NrCgi> value)
      implements PwsFailedCellIdList {
    public NrCgiPwsFailedList {
      value = List.copyOf(value);
    }
  }
}

package soliton.ngap.ie.warning;

import java.util.List;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NrCgi;
import soliton.per.Choice;
import soliton.per.ListSize;

/// Cell ID list for restart, part of [soliton.ngap.message.PwsRestartIndication]. TS 38.413
/// 9.2.8.5.
@Choice
public sealed interface CellIdListForRestart
    permits CellIdListForRestart.EutraCgiListForRestart, CellIdListForRestart.NrCgiListForRestart {
  /// E-UTRA CGI list for restart, of [CellIdListForRestart].
  record EutraCgiListForRestart(@ListSize(min = 1, max = 256) List<EutraCgi> value)
      implements CellIdListForRestart {
    public EutraCgiListForRestart {
      value = List.copyOf(value);
    }
  }

  /// NR CGI list for restart, of [CellIdListForRestart].
  record NrCgiListForRestart(@ListSize(min = 1, max = 16384) List<NrCgi> value)
      implements CellIdListForRestart {
    public NrCgiListForRestart {
      value = List.copyOf(value);
    }
  }
}

package soliton.ngap.ie.warning;

import java.util.List;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NrCgi;
import soliton.per.Choice;
import soliton.per.ListSize;

/// CellIDListForRestart. TS 38.413 9.4.
@Choice
public sealed interface CellIdListForRestart
    permits CellIdListForRestart.EutraCgiListforRestart, CellIdListForRestart.NrCgiListforRestart {
  /// Values of EutraCgiListforRestart.
  record EutraCgiListforRestart(@ListSize(min = 1, max = 256) List<EutraCgi> value)
      implements CellIdListForRestart {
    public EutraCgiListforRestart {
      value = List.copyOf(value);
    }
  }

  /// Values of NrCgiListforRestart.
  record NrCgiListforRestart(@ListSize(min = 1, max = 16384) List<NrCgi> value)
      implements CellIdListForRestart {
    public NrCgiListforRestart {
      value = List.copyOf(value);
    }
  }
}

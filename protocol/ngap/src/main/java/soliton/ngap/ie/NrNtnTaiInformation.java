package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// NR ntn TAI information, part of [UserLocationInformationNr]. TS 38.413 9.3.1.16.
@Sequence
public record NrNtnTaiInformation(
    Plmn servingPlmn,
    @ListSize(min = 1, max = 12) List<Tac> tacListInNrntn,
    @Nullable Tac ueLocationDerivedTacInNrntn) {
  public NrNtnTaiInformation {
    tacListInNrntn = List.copyOf(tacListInNrntn);
  }
}

package soliton.radio;

import java.util.List;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.base.Tai;

/// What a cell tells everybody in MIB and SIB1 (TS 38.331 6.2.2).
///
/// @param nrCellIdentity 36 bits, first those of the gNB (TS 38.413 9.3.1.7)
/// @param plmns networks it belongs to, the first one its own; at most 12
/// @param isBarred phones must not camp here, for example because the cell has no core
public record CellBroadcast(long nrCellIdentity, List<Plmn> plmns, Tac tac, boolean isBarred) {
  private static final int MOST_PLMNS = 12;

  public CellBroadcast {
    plmns = List.copyOf(plmns);
    if (plmns.isEmpty() || plmns.size() > MOST_PLMNS || nrCellIdentity >>> 36 != 0) {
      throw new IllegalArgumentException(
          "a cell has 1 to 12 networks and an identity of 36 bits, not %s and %x"
              .formatted(plmns, nrCellIdentity));
    }
  }

  public Tai tai(Plmn plmn) {
    return new Tai(plmn, tac);
  }
}

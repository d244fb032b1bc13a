package soliton.ngap.ie;

import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// SNPN mobility information, part of [NpnMobilityInformation]. TS 38.413 9.3.1.85.
@Sequence
public record SnpnMobilityInformation(
    Nid servingNid,
    @Ie(id = 370, criticality = REJECT) @ListSize(min = 1, max = 15)
        @Nullable List<EquivalentSnpnsItem> equivalentSnpnsList)
    implements NpnMobilityInformation {
  public SnpnMobilityInformation {
    equivalentSnpnsList = equivalentSnpnsList == null ? null : List.copyOf(equivalentSnpnsList);
  }
}

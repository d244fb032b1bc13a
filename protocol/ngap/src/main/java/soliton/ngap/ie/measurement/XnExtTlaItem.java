package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Xn ext TLA item. TS 38.413 9.4.5.
@Sequence
public record XnExtTlaItem(
    @Nullable TransportLayerAddress ipsecTla,
    @ListSize(min = 1, max = 16) @Nullable List<TransportLayerAddress> gtpTlas,
    @Ie(id = 173, criticality = IGNORE) @ListSize(min = 1, max = 2)
        @Nullable List<TransportLayerAddress> sctpTlas) {
  public XnExtTlaItem {
    gtpTlas = gtpTlas == null ? null : List.copyOf(gtpTlas);
    sctpTlas = sctpTlas == null ? null : List.copyOf(sctpTlas);
  }
}

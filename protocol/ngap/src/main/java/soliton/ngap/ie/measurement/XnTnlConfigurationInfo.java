package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Xn TNL configuration info. TS 38.413 9.4.5.
@Sequence
public record XnTnlConfigurationInfo(
    @ListSize(min = 1, max = 2) List<TransportLayerAddress> xnTransportLayerAddresses,
    @ListSize(min = 1, max = 16) @Nullable List<XnExtTlaItem> xnExtendedTransportLayerAddresses) {
  public XnTnlConfigurationInfo {
    xnTransportLayerAddresses = List.copyOf(xnTransportLayerAddresses);
    xnExtendedTransportLayerAddresses =
        xnExtendedTransportLayerAddresses == null
            ? null
            : List.copyOf(xnExtendedTransportLayerAddresses);
  }
}

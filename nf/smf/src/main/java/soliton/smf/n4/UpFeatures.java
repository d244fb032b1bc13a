package soliton.smf.n4;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.pfcp.ie.UpFunctionFeatures;

/// What rules for this UPF have to look like (TS 29.244 8.2.25). A UPF that says nothing can do
/// nothing optional.
///
/// @param allocatesTunnels FTUP: it chooses tunnel endpoints; else the SMF does
/// @param routesBehind FRRT: it knows framed routes
/// @param tunnels where a UPF has its tunnels that does not choose them; absent: it is asked all
///     the same, and refuses with cause 71 (8.2.1)
record UpFeatures(boolean allocatesTunnels, boolean routesBehind, @Nullable Ipv4Address tunnels) {
  static UpFeatures of(@Nullable UpFunctionFeatures said, @Nullable Ipv4Address tunnels) {
    return new UpFeatures(
        said != null && said.has(UpFunctionFeatures.FTUP),
        said != null && said.has(UpFunctionFeatures.FRRT),
        tunnels);
  }
}

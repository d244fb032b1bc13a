package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// What the network can do in 5GSM, TS 24.501 9.11.4.18. Kept as received, 1 to 13 octets.
public record GsmNetworkFeatureSupport(Octets octets) {
  public boolean hasEthernetInS1Mode() {
    return (octets.at(0) & 1) != 0;
  }

  public boolean hasNonThreeGppPathSwitching() {
    return (octets.at(0) & 2) != 0;
  }

  public static @Nullable GsmNetworkFeatureSupport read(OctetReader in) {
    return in.hasMore() ? new GsmNetworkFeatureSupport(in.rest()) : null;
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}

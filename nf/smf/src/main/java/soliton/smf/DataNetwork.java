package soliton.smf;

import java.util.List;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;

/// A data network that sessions of IPv4 reach.
///
/// @param pool addresses of the phones
/// @param dns servers told to phones that ask, in the order of preference
/// @param mtuOctets IPv4 link MTU told to phones that ask, 1280..9000
public record DataNetwork(Dnn dnn, Pool pool, List<Ipv4Address> dns, int mtuOctets) {
  public DataNetwork {
    dns = List.copyOf(dns);
  }

  /// Addresses that share a prefix. The first, which is the core's own end, and the last are not
  /// given out.
  ///
  /// @param prefixLength 8..30
  public record Pool(Ipv4Address network, int prefixLength) {
    public Pool {
      if (prefixLength < 8 || prefixLength > 30 || (network.bits() & (-1 >>> prefixLength)) != 0) {
        throw new IllegalArgumentException(
            "not a pool of addresses: " + network + "/" + prefixLength + ", want 8 to 30 bits");
      }
    }

    public int size() {
      return 1 << (32 - prefixLength);
    }

    public boolean contains(Ipv4Address address) {
      return (address.bits() & (-1 << (32 - prefixLength))) == network.bits();
    }

    @Override
    public String toString() {
      return network + "/" + prefixLength;
    }
  }
}

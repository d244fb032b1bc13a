package soliton.pfcp.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// A set of sessions of a node that can be named together (TS 29.244 8.2.43).
///
/// @param nodeIdType 0 IPv4, 1 IPv6, 2 a number of the operator
/// @param nodeAddress 4 octets, 16 for IPv6
/// @param setIds at most 15, 0..65535 each
/// @param nodeType 2 PGW-C or SMF, 5 user plane; null from peers that do not know the field
public record FqCsid(
    int nodeIdType, Octets nodeAddress, List<Integer> setIds, @Nullable Integer nodeType)
    implements TlvValue {
  private static final int IPV6 = 1;
  private static final int LAST_TYPE = 2;

  public FqCsid {
    setIds = List.copyOf(setIds);
  }

  public static @Nullable FqCsid decode(OctetReader from) {
    int head = from.u8();
    int type = head >> 4;
    Octets address = from.octets(type == IPV6 ? 16 : 4);
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < (head & 15); i++) {
      ids.add(from.u16());
    }
    Integer nodeType = from.hasMore() ? Integer.valueOf(from.u8() & 15) : null;
    return type > LAST_TYPE ? null : new FqCsid(type, address, ids, nodeType);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(nodeIdType << 4 | setIds.size()).octets(nodeAddress);
    for (int each : setIds) {
      to.u16(each);
    }
    Fields.u8(nodeType, to);
  }
}

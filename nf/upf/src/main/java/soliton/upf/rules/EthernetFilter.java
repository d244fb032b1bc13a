package soliton.upf.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.VlanTag;

/// A filter of Ethernet frames (TS 29.244 table 7.5.2.2-3). Source and destination are those of
/// downlink frames; for uplink ones they are exchanged (5.13.3A).
///
/// @param id under which other rules of the session name it, or [#ALONE]
/// @param addresses one of the pairs must match; empty for any
/// @param ethertype 0..65535 of the frame's content, behind its tags; [#ANY] for any
/// @param customerTag the fields that are there must be those of the frame's C-TAG; null for any
/// @param serviceTag likewise of its S-TAG
/// @param flows one of them must match the IP packet inside; empty for any
public record EthernetFilter(
    long id,
    List<Addresses> addresses,
    int ethertype,
    @Nullable VlanTag customerTag,
    @Nullable VlanTag serviceTag,
    List<FlowFilter> flows) {
  public static final int ANY = -1;
  public static final long ALONE = -1;

  public EthernetFilter {
    addresses = List.copyOf(addresses);
    flows = List.copyOf(flows);
  }

  /// MAC addresses of both ends.
  public record Addresses(Range source, Range destination) {}

  /// MAC addresses from the first to the last, 48 bits each.
  public record Range(long first, long last) {
    public static final Range ALL = new Range(0, 0xffff_ffff_ffffL);

    public boolean contains(long address) {
      return address >= first && address <= last;
    }
  }
}

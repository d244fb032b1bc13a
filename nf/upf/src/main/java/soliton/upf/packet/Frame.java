package soliton.upf.packet;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// What the user plane looks at in an Ethernet frame (IEEE 802.3, tags of IEEE 802.1Q): a view that
/// is set on one frame after the other. Owned by the thread that reads frames.
public final class Frame {
  public static final int IPV4 = 0x0800;
  public static final int IPV6 = 0x86dd;
  public static final int ARP = 0x0806;

  /// Tag of a frame that has none.
  public static final int NO_TAG = -1;

  /// The address of everybody.
  public static final long BROADCAST = 0xffff_ffff_ffffL;

  private static final int CUSTOMER_TAG = 0x8100;
  private static final int SERVICE_TAG = 0x88a8;
  private static final int HEADER_OCTETS = 14;
  private static final int TAG_OCTETS = 4;
  private static final long GROUP_BIT = 0x0100_0000_0000L;

  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final Packet inner = new Packet();
  private MemorySegment memory = MemorySegment.NULL;
  private long offset;
  private int length;
  private int ethertype;
  private int customerTag;
  private int serviceTag;
  private int payload;
  private boolean ip;

  /// Sets the view on the octets given.
  ///
  /// @return false if they are no frame: shorter than its header, or from a group address
  public boolean set(MemorySegment in, long at, int octets) {
    memory = in;
    offset = at;
    length = octets;
    customerTag = NO_TAG;
    serviceTag = NO_TAG;
    ip = false;
    if (octets < HEADER_OCTETS || isGroup(source())) {
      return false;
    }
    payload = HEADER_OCTETS;
    ethertype = u16(HEADER_OCTETS - 2);
    if (ethertype == SERVICE_TAG) {
      serviceTag = tag();
    }
    if (ethertype == CUSTOMER_TAG) {
      customerTag = tag();
    }
    if (payload > length) {
      return false;
    }
    ip =
        (ethertype == IPV4 || ethertype == IPV6)
            && inner.set(in, at + payload, octets - payload)
            && inner.isIpv4() == (ethertype == IPV4);
    return true;
  }

  private int tag() {
    int tag = payload + 2 <= length ? u16(payload) : 0;
    ethertype = payload + TAG_OCTETS <= length ? u16(payload + 2) : 0;
    payload += TAG_OCTETS;
    return tag;
  }

  private int u16(int at) {
    return memory.get(SHORT, offset + at) & 0xffff;
  }

  private long address(int at) {
    return (long) u16(at) << 32 | memory.get(INT, offset + at + 2) & 0xffff_ffffL;
  }

  public static boolean isGroup(long address) {
    return (address & GROUP_BIT) != 0;
  }

  public MemorySegment memory() {
    return memory;
  }

  public long offset() {
    return offset;
  }

  public int length() {
    return length;
  }

  /// 48 bits.
  public long destination() {
    return address(0);
  }

  /// 48 bits, of one station.
  public long source() {
    return address(6);
  }

  /// Type of what is inside, behind all tags that are known here; below 1536 it is a length.
  public int ethertype() {
    return ethertype;
  }

  /// Priority, DEI and VID of the C-TAG, 16 bits; or [#NO_TAG].
  public int customerTag() {
    return customerTag;
  }

  /// Likewise of the S-TAG.
  public int serviceTag() {
    return serviceTag;
  }

  /// The VLAN that the frame is of, that of the outer tag: 0..4095.
  public int vlan() {
    int outer = serviceTag != NO_TAG ? serviceTag : customerTag;
    return outer == NO_TAG ? 0 : outer & 0xfff;
  }

  /// True if a sound IP packet is inside.
  public boolean hasPacket() {
    return ip;
  }

  /// The IP packet inside; only if there is one.
  public Packet packet() {
    return inner;
  }
}

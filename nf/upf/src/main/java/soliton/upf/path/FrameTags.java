package soliton.upf.path;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.VlanTag;
import soliton.upf.packet.Frame;
import soliton.upf.rules.Far.OuterHeader;
import soliton.upf.rules.Pdr;

/// Takes tags from frames and puts others on them (TS 29.244 8.2.64, 8.2.56; IEEE 802.1Q 9). Both
/// addresses of the frame move towards its content, or away from it.
final class FrameTags {
  /// Octets that tags of a frame take at most.
  static final int MOST_OCTETS = 8;

  private static final int ADDRESSES_OCTETS = 12;
  private static final int TAG_OCTETS = 4;
  private static final int CUSTOMER = 0x8100;
  private static final int SERVICE = 0x88a8;
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private FrameTags() {}

  /// Removes tags: one, or both.
  static void remove(Frame frame, Pdr.Header header) {
    int has =
        (frame.serviceTag() == Frame.NO_TAG ? 0 : 1)
            + (frame.customerTag() == Frame.NO_TAG ? 0 : 1);
    int tags =
        switch (header) {
          case TAG -> Math.min(1, has);
          case TAGS -> has;
          case NOTHING, GTPU, UDP, IP -> 0;
        };
    if (tags > 0) {
      int octets = tags * TAG_OCTETS;
      move(frame.memory(), frame.offset(), frame.offset() + octets);
      frame.set(frame.memory(), frame.offset() + octets, frame.length() - octets);
    }
  }

  /// Adds tags, the service tag outside; there must be [#MOST_OCTETS] before the frame.
  static void add(Frame frame, OuterHeader.Tags tags) {
    add(frame, tags.customer(), CUSTOMER);
    add(frame, tags.service(), SERVICE);
  }

  private static void add(Frame frame, @Nullable VlanTag tag, int type) {
    if (tag == null) {
      return;
    }
    MemorySegment memory = frame.memory();
    long at = frame.offset() - TAG_OCTETS;
    move(memory, frame.offset(), at);
    memory.set(SHORT, at + ADDRESSES_OCTETS, (short) type);
    memory.set(SHORT, at + ADDRESSES_OCTETS + 2, (short) word(tag));
    frame.set(memory, at, frame.length() + TAG_OCTETS);
  }

  private static int word(VlanTag tag) {
    int priority = tag.priority() == null ? 0 : tag.priority();
    int eligible = tag.dropEligible() != null && tag.dropEligible() ? 1 : 0;
    int vlan = tag.vlanId() == null ? 0 : tag.vlanId();
    return priority << 13 | eligible << 12 | vlan;
  }

  /// Memory may overlap.
  private static void move(MemorySegment memory, long from, long to) {
    MemorySegment.copy(memory, from, memory, to, ADDRESSES_OCTETS);
  }
}

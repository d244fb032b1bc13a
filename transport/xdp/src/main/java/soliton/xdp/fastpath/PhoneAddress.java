package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;

import soliton.transport.flow.Drop;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Slot;

/// Whose address the phone's end of a packet has.
final class PhoneAddress {
  private static final int PREFIX_OCTETS_IPV4 = 4;
  private static final int PREFIX_OCTETS_IPV6 = 16;

  private final PacketPath path;
  private final Assembler asm;
  private final SlotSearch search;
  private final Slot prefix;

  PhoneAddress(PacketPath path, SlotSearch search) {
    this.path = path;
    this.asm = path.asm;
    this.search = search;
    this.prefix = asm.slot(Layout.PREFIX_KEY_OCTETS);
  }

  // ---- uplink: the session is known

  /// Drops what does not come from an address of the session.
  void demandOwn(InnerPacket inner) {
    Label own = asm.label("own address");
    Label other = asm.label("other address");
    int at = inner.isIpv6() ? InnerIpv6.SOURCE : InnerIpv4.SOURCE;
    compareFirst(inner, at, other);
    asm.goTo(own);
    asm.place(other);
    if (inner.isIpv6()) {
      leaveLocalTraffic();
    }
    Label spoofed = asm.label("spoofed");
    Label byPrefix = asm.label("by prefix");
    asm.load(HALF, R1, RULE, Layout.FLAGS);
    asm.goTo(byPrefix, hasAny(R1, Layout.HAS_PREFIXES));
    asm.place(spoofed);
    path.drop(Drop.SPOOFED);
    asm.place(byPrefix);
    lookUpPrefix(inner, at, spoofed);
    path.find(Layout.ENTRIES, path.slowPath);
    asm.load(DOUBLE, R1, R0, Layout.SESSION);
    asm.load(DOUBLE, R2, RULE, Layout.SESSION);
    asm.goTo(spoofed, isNot(R1, R2));
    asm.place(own);
  }

  /// What phones say to their first router is not forwarded, but answered by the slow path: from
  /// link-local addresses, or from none yet (RFC 4291 2.5).
  private void leaveLocalTraffic() {
    asm.load(HALF, R1, PACKET, InnerIpv6.SOURCE);
    asm.swapToNetwork(R1, HALF);
    asm.and(R1, 0xffc0);
    asm.goTo(path.slowPath, is(R1, 0xfe80));
    Label some = asm.label("some address");
    for (int half = 0; half < 16; half += 8) {
      asm.load(DOUBLE, R1, PACKET, InnerIpv6.SOURCE + half);
      asm.goTo(some, isNot(R1, 0));
    }
    asm.goTo(path.slowPath);
    asm.place(some);
  }

  /// Goes on if the address is the first one of the session of the rule.
  private void compareFirst(InnerPacket inner, int at, Label other) {
    var width = inner.isIpv6() ? DOUBLE : WORD;
    asm.load(width, R1, PACKET, at);
    compareFirst(inner, other);
  }

  /// The address is in R1.
  private void compareFirst(InnerPacket inner, Label other) {
    boolean ipv6 = inner.isIpv6();
    Label same = asm.label("has an address");
    asm.load(ipv6 ? DOUBLE : WORD, R2, RULE, ipv6 ? Layout.PHONE_IPV6 : Layout.PHONE_IPV4);
    asm.goTo(other, isNot(R1, R2));
    asm.load(HALF, R2, RULE, Layout.FLAGS);
    asm.goTo(same, hasAny(R2, ipv6 ? Layout.HAS_IPV6 : Layout.HAS_IPV4));
    asm.goTo(other);
    asm.place(same);
  }

  // ---- downlink: the session is to be found

  /// Finds the first rule of the phone that has the packet's destination as its first address.
  void findByFirst(InnerPacket inner, Label none) {
    boolean ipv6 = inner.isIpv6();
    int at = ipv6 ? InnerIpv6.DESTINATION : InnerIpv4.DESTINATION;
    asm.load(ipv6 ? DOUBLE : WORD, R1, PACKET, at);
    findPhoneInR1(inner, none);
  }

  /// Among framed routes and further addresses.
  void findByPrefix(InnerPacket inner, Label none) {
    lookUpPrefix(inner, inner.isIpv6() ? InnerIpv6.DESTINATION : InnerIpv4.DESTINATION, none);
    path.findRule();
  }

  /// By its first address, which is in R1 as it was loaded.
  void findPhoneInR1(InnerPacket inner, Label none) {
    boolean ipv6 = inner.isIpv6();
    asm.store(DOUBLE, path.local, R1);
    asm.load(DOUBLE, R2, path.dataNetwork);
    asm.shiftLeft(R2, Addresses.NETWORK_SHIFT);
    asm.exclusiveOr(R1, R2);
    if (ipv6) {
      asm.setLong(R2, Addresses.IPV6_SALT);
      asm.exclusiveOr(R1, R2);
    }
    search.find(Layout.PHONES, none);
    asm.load(DOUBLE, R1, path.local);
    compareFirst(inner, none);
    asm.load(HALF, R1, RULE, Layout.NETWORK);
    asm.load(DOUBLE, R2, path.dataNetwork);
    asm.goTo(none, isNot(R1, R2));
  }

  // ---- both

  /// Leaves the number of the entry in R1.
  private void lookUpPrefix(InnerPacket inner, int at, Label none) {
    boolean ipv6 = inner.isIpv6();
    int octets = ipv6 ? PREFIX_OCTETS_IPV6 : PREFIX_OCTETS_IPV4;
    asm.store(WORD, prefix, 0, Layout.PREFIX_FIXED_BITS + 8 * octets);
    asm.load(DOUBLE, R1, path.dataNetwork);
    asm.store(HALF, prefix, Layout.PREFIX_NETWORK, R1);
    asm.store(HALF, prefix, Layout.PREFIX_FAMILY, ipv6 ? Layout.FAMILY_IPV6 : Layout.FAMILY_IPV4);
    for (int i = 0; i < PREFIX_OCTETS_IPV6; i += 4) {
      if (i < octets) {
        asm.load(WORD, R1, PACKET, at + i);
        asm.store(WORD, prefix, Layout.PREFIX_ADDRESS + i, R1);
      } else {
        asm.store(WORD, prefix, Layout.PREFIX_ADDRESS + i, 0);
      }
    }
    asm.lookUp(Layout.PREFIXES, prefix);
    asm.goTo(none, is(R0, 0));
    asm.load(WORD, R1, R0, 0);
  }
}

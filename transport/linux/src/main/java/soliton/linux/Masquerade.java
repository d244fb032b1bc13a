package soliton.linux;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.Inet4Address;
import java.util.Arrays;
import java.util.List;

/// Source addresses of networks of IPv4 become those of the host where their packets leave it: one
/// table of nftables in the kernel, with a name of our own, made by nfnetlink without another
/// program. It acts on the network namespace of the thread that made it.
///
/// The table stays when the process dies, and packets flow on; whoever makes it again replaces it
/// in one step. [#close] removes it.
public final class Masquerade implements AutoCloseable {
  private static final int NETLINK_NETFILTER = 12;
  private static final int MESSAGE_OCTETS = 1 << 16;
  private static final int BATCH_BEGIN = 0x10;
  private static final int BATCH_END = 0x11;
  private static final int NFTABLES = 10;
  private static final int NFPROTO_IPV4 = 2;

  private static final int NEW_TABLE = NFTABLES << 8;
  private static final int DELETE_TABLE = NFTABLES << 8 | 2;
  private static final int NEW_CHAIN = NFTABLES << 8 | 3;
  private static final int NEW_RULE = NFTABLES << 8 | 6;

  private static final int TABLE_NAME = 1;
  private static final int CHAIN_TABLE = 1;
  private static final int CHAIN_NAME = 3;
  private static final int CHAIN_HOOK = 4;
  private static final int CHAIN_TYPE = 7;
  private static final int HOOK_NUMBER = 1;
  private static final int HOOK_PRIORITY = 2;
  private static final int POST_ROUTING = 4;
  private static final int SOURCE_NAT = 100;
  private static final int RULE_TABLE = 1;
  private static final int RULE_CHAIN = 2;
  private static final int RULE_EXPRESSIONS = 4;

  private static final int LIST_ELEMENT = 1;
  private static final int EXPRESSION_NAME = 1;
  private static final int EXPRESSION_DATA = 2;
  private static final int DATA_VALUE = 1;
  private static final int REGISTER = 1;
  private static final int EQUAL = 0;
  private static final int NOT_EQUAL = 1;
  private static final int NETWORK_HEADER = 1;
  private static final int IPV4_SOURCE = 12;
  private static final int META_OUTPUT_NAME = 7;
  private static final int NAME_OCTETS = 16;

  private static final String CHAIN = "masquerade";

  /// Addresses with a common prefix.
  public record Source(Inet4Address network, int prefixBits) {}

  private final String table;
  private final NetlinkMessage message;

  private Masquerade(String table, NetlinkMessage message) {
    this.table = table;
    this.message = message;
  }

  /// Makes the table, in place of one with the same name that was left.
  ///
  /// @param sources whose packets are translated
  /// @param notThrough interfaces where they leave as they are
  /// @throws LinuxException if that is not permitted, or the kernel has no nf_tables with
  ///     masquerading
  public static Masquerade open(String table, List<Source> sources, List<String> notThrough)
      throws LinuxException {
    NetlinkMessage message = new NetlinkMessage(NETLINK_NETFILTER, MESSAGE_OCTETS);
    Masquerade masquerade = new Masquerade(table, message);
    try {
      masquerade.replace(sources, notThrough);
      return masquerade;
    } catch (LinuxException refused) {
      message.close();
      throw new LinuxException(
          "make the table 'ip "
              + table
              + "' of nftables (the kernel needs nf_tables, nft_chain_nat and nft_masq)",
          refused.errno());
    }
  }

  private void replace(List<Source> sources, List<String> notThrough) throws LinuxException {
    begin();
    // Deleting what is not there fails; so it is made first, and made anew after.
    newTable(0);
    deleteTable(0);
    newTable(0);
    newChain();
    for (int i = 0; i < sources.size(); i++) {
      boolean last = i == sources.size() - 1;
      newRule(sources.get(i), notThrough, last ? NetlinkMessage.NLM_F_ACK : 0);
    }
    end();
    message.send("make the table 'ip " + table + "' of nftables");
  }

  /// Removes the table.
  @Override
  public void close() {
    try {
      begin();
      deleteTable(NetlinkMessage.NLM_F_ACK);
      end();
      message.send("remove the table 'ip " + table + "' of nftables");
    } catch (LinuxException gone) {
      // Somebody else has removed it.
    } finally {
      message.close();
    }
  }

  // ---- a transaction: nothing of it holds before its end

  private void begin() {
    message.clear();
    message.begin(BATCH_BEGIN, 0);
    generic(0, Short.reverseBytes((short) NFTABLES));
  }

  private void end() {
    message.begin(BATCH_END, 0);
    generic(0, Short.reverseBytes((short) NFTABLES));
  }

  /// struct nfgenmsg: family, version, resource
  private void generic(int family, int resource) {
    message.u8(family);
    message.u8(0);
    message.u16(resource);
  }

  private void begin(int type, int flags) {
    message.begin(type, flags);
    generic(NFPROTO_IPV4, 0);
  }

  private void newTable(int flags) {
    begin(NEW_TABLE, NetlinkMessage.NLM_F_CREATE | flags);
    message.attribute(TABLE_NAME, table);
  }

  private void deleteTable(int flags) {
    begin(DELETE_TABLE, flags);
    message.attribute(TABLE_NAME, table);
  }

  private void newChain() {
    begin(NEW_CHAIN, NetlinkMessage.NLM_F_CREATE);
    message.attribute(CHAIN_TABLE, table);
    message.attribute(CHAIN_NAME, CHAIN);
    message.attribute(CHAIN_TYPE, "nat");
    message.nest(
        CHAIN_HOOK,
        () -> {
          number(HOOK_NUMBER, POST_ROUTING);
          number(HOOK_PRIORITY, SOURCE_NAT);
        });
  }

  /// `ip saddr SOURCE oifname != "NAME" ... masquerade`
  private void newRule(Source source, List<String> notThrough, int flags) {
    begin(NEW_RULE, NetlinkMessage.NLM_F_CREATE | NetlinkMessage.NLM_F_APPEND | flags);
    message.attribute(RULE_TABLE, table);
    message.attribute(RULE_CHAIN, CHAIN);
    message.nest(
        RULE_EXPRESSIONS,
        () -> {
          from(source);
          notThrough.forEach(this::notThrough);
          expression("masq", () -> {});
        });
  }

  private void from(Source source) {
    expression(
        "payload",
        () -> {
          number(1, REGISTER);
          number(2, NETWORK_HEADER);
          number(3, IPV4_SOURCE);
          number(4, Integer.BYTES);
        });
    int mask = source.prefixBits == 0 ? 0 : -1 << (Integer.SIZE - source.prefixBits);
    expression(
        "bitwise",
        () -> {
          number(1, REGISTER);
          number(2, REGISTER);
          number(3, Integer.BYTES);
          value(4, bigEndian(mask));
          value(5, new byte[Integer.BYTES]);
        });
    compare(EQUAL, source.network.getAddress());
  }

  private void notThrough(String device) {
    expression(
        "meta",
        () -> {
          number(1, REGISTER);
          number(2, META_OUTPUT_NAME);
        });
    compare(NOT_EQUAL, Arrays.copyOf(device.getBytes(US_ASCII), NAME_OCTETS));
  }

  private void compare(int operator, byte[] with) {
    expression(
        "cmp",
        () -> {
          number(1, REGISTER);
          number(2, operator);
          value(3, with);
        });
  }

  private void expression(String name, Runnable data) {
    message.nest(
        LIST_ELEMENT,
        () -> {
          message.attribute(EXPRESSION_NAME, name);
          message.nest(EXPRESSION_DATA, data);
        });
  }

  private void value(int type, byte[] octets) {
    message.nest(type, () -> message.attribute(DATA_VALUE, octets));
  }

  /// Numbers of nftables are big-endian.
  private void number(int type, int value) {
    message.attribute(type, bigEndian(value));
  }

  private static byte[] bigEndian(int value) {
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }
}

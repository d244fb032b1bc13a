package soliton.launcher.core;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.amf.AmfConfig;
import soliton.amf.AmfTimers;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Guami;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.HomeNetworkKey;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.ProtectionScheme;
import soliton.launcher.config.CoreConfig;
import soliton.pcf.PcfConfig;
import soliton.pfcp.transaction.TransactionSettings;
import soliton.sbi.NfInstanceId;
import soliton.smf.DataNetwork;
import soliton.smf.SmfConfig;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.RateLine;
import soliton.upf.Protection;
import soliton.upf.UpfConfig;

/// What each function is told, from what the operator wrote.
final class FunctionConfigs {
  private static final int SESSIONS_PER_UE = 15;
  private static final BitRate NO_LIMIT = new BitRate(1L << 61);
  private static final int LOOPBACK = 127 << 24;
  private static final int LOOPBACK_BITS = 8;
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  private FunctionConfigs() {}

  static List<HomeNetworkKey> homeNetworkKeys(CoreConfig config) {
    List<HomeNetworkKey> keys = new ArrayList<>();
    config
        .homeNetworkKeys()
        .forEach(
            (id, key) ->
                keys.add(
                    HomeNetworkKey.of(
                        Objects.requireNonNull(ProtectionScheme.of(key.scheme())),
                        id,
                        key.privateKey())));
    return keys;
  }

  static SmfConfig smf(CoreConfig config, NfInstanceId instance) {
    List<DataNetwork> networks = new ArrayList<>();
    config.dataNetworks().forEach((dnn, network) -> networks.add(dataNetwork(dnn, network)));
    return new SmfConfig(
            instance,
            config.network(),
            config.n4().smf(),
            config.n4().upf(),
            config.slices(),
            networks,
            SESSIONS_PER_UE)
        .with(
            Objects.requireNonNullElse(
                config.quality().usage(), SmfConfig.UsageReporting.AT_THE_END));
  }

  /// The guaranteed flows of all sessions together get no more than the link carries.
  static PcfConfig pcf(CoreConfig config) {
    PcfConfig policies = config.quality().policies();
    CoreConfig.Link link = config.quality().link();
    if (policies.guaranteedCapacity() != null || link.equals(CoreConfig.Link.UNLIMITED)) {
      return policies;
    }
    Ambr carried =
        new Ambr(
            Objects.requireNonNullElse(link.up(), NO_LIMIT),
            Objects.requireNonNullElse(link.down(), NO_LIMIT));
    return new PcfConfig(
        policies.dataNetworks(), policies.barred(), policies.subscribers(), carried);
  }

  /// What all phones together may send and receive, on the lines of that name.
  static void limit(Lines lines, CoreConfig.Link link) {
    RateLine.setRate(lines.memory(), Lines.LINK_UP, kilobits(link.up()));
    RateLine.setRate(lines.memory(), Lines.LINK_DOWN, kilobits(link.down()));
  }

  private static long kilobits(@Nullable BitRate rate) {
    return rate == null ? Long.MAX_VALUE : rate.bitsPerSecond() / 1000;
  }

  private static DataNetwork dataNetwork(Dnn dnn, CoreConfig.DataNetwork network) {
    CoreConfig.Ipv4Range four = network.addresses();
    CoreConfig.Ipv6Range six = network.ipv6();
    List<Ipv6Address> dnsIpv6 =
        network.dns().stream()
            .filter(Inet6Address.class::isInstance)
            .map(each -> Ipv6Address.of(Octets.adopt(each.getAddress())))
            .toList();
    List<Ipv4Address> dns =
        network.dns().stream()
            .filter(Inet4Address.class::isInstance)
            .map(FunctionConfigs::ipv4)
            .toList();
    DataNetwork.PrefixPool prefixes =
        six == null ? null : new DataNetwork.PrefixPool(six.network(), six.prefixLength());
    DataNetwork made;
    if (network.isEthernet()) {
      made = DataNetwork.ethernet(dnn, network.mtuOctets());
    } else if (four == null) {
      made = DataNetwork.ipv6(dnn, Objects.requireNonNull(prefixes), dnsIpv6, network.mtuOctets());
    } else {
      var pool = new DataNetwork.Pool(new Ipv4Address(four.network()), four.prefixLength());
      made = DataNetwork.ipv4(dnn, pool, dns, network.mtuOctets());
      made = prefixes == null ? made : made.withIpv6(prefixes, dnsIpv6);
    }
    return made.withTypes(network.types()).withNetworkInstance(network.networkInstance());
  }

  static AmfConfig amf(CoreConfig config, NfInstanceId instance) {
    return new AmfConfig(
        instance,
        List.of(config.n2()),
        "amf."
            + config
                .networkName()
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(java.util.Locale.ROOT),
        new Guami(config.network(), config.amf()),
        config.slices(),
        Set.copyOf(config.trackingAreas()),
        config.algorithms().integrity().stream()
            .map(n -> Objects.requireNonNull(IntegrityAlgorithm.of(n)))
            .toList(),
        config.algorithms().ciphering().stream()
            .map(n -> Objects.requireNonNull(CipheringAlgorithm.of(n)))
            .toList(),
        AmfTimers.DEFAULT,
        AmfConfig.Limits.DEFAULT,
        new AmfConfig.Names(config.networkName(), config.networkName(), ZoneId.systemDefault()),
        Set.of());
  }

  static UpfConfig upf(CoreConfig config) {
    return new UpfConfig(
            config.n4().upf(),
            config.n4().smf().getPort(),
            ipv4(config.n3().getAddress()),
            UpfConfig.DEFAULT_MAX_SESSIONS,
            HEARTBEAT,
            TransactionSettings.DEFAULT,
            config.n4().upfAssociates() ? List.of(config.n4().smf()) : List.of(),
            protection(config))
        .with(UpfConfig.Options.NONE.with(HeapRoom.ofProcess()));
  }

  /// Unless the operator says otherwise, phones reach neither loopback nor the ends of N2, N3, N4.
  static Protection protection(CoreConfig config) {
    List<Prefix> closed = config.protection().closed();
    if (closed == null) {
      List<Prefix> own = new ArrayList<>();
      own.add(Prefix.of(new Ipv4Address(LOOPBACK), LOOPBACK_BITS));
      own.add(Prefix.of(new Ipv6Address(0, 1), Prefix.IPV6_BITS));
      Stream.of(config.n2(), config.n3(), config.n4().smf(), config.n4().upf())
          .map(InetSocketAddress::getAddress)
          .filter(address -> !address.isAnyLocalAddress() && !address.isLoopbackAddress())
          .distinct()
          .forEach(address -> own.add(prefix(address)));
      closed = own;
    }
    return new Protection(closed, config.protection().open());
  }

  private static Prefix prefix(InetAddress address) {
    Octets octets = Octets.adopt(address.getAddress());
    return address instanceof Inet4Address
        ? Prefix.of(Ipv4Address.of(octets))
        : Prefix.of(Ipv6Address.of(octets), Prefix.IPV6_BITS);
  }

  static Ipv4Address ipv4(InetAddress address) {
    return Ipv4Address.of(Octets.adopt(address.getAddress()));
  }
}

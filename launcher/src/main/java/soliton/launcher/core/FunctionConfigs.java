package soliton.launcher.core;

import java.net.InetAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import soliton.amf.AmfConfig;
import soliton.amf.AmfTimers;
import soliton.base.Guami;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.HomeNetworkKey;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.ProtectionScheme;
import soliton.launcher.config.CoreConfig;
import soliton.pfcp.transaction.TransactionSettings;
import soliton.sbi.NfInstanceId;
import soliton.smf.DataNetwork;
import soliton.smf.SmfConfig;
import soliton.upf.UpfConfig;

/// What each function is told, from what the operator wrote.
final class FunctionConfigs {
  private static final int SESSIONS_PER_UE = 15;
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
    config
        .dataNetworks()
        .forEach(
            (dnn, network) ->
                networks.add(
                    new DataNetwork(
                        dnn,
                        new DataNetwork.Pool(
                            new Ipv4Address(network.addresses().network()),
                            network.addresses().prefixLength()),
                        network.dns().stream()
                            .filter(java.net.Inet4Address.class::isInstance)
                            .map(FunctionConfigs::ipv4)
                            .toList(),
                        network.mtuOctets())));
    return new SmfConfig(
        instance,
        config.network(),
        config.n4().smf(),
        config.n4().upf(),
        config.slices(),
        networks,
        SESSIONS_PER_UE);
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
        TransactionSettings.DEFAULT);
  }

  static Ipv4Address ipv4(InetAddress address) {
    return Ipv4Address.of(Octets.adopt(address.getAddress()));
  }
}

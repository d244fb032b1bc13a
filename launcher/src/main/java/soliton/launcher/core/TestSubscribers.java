package soliton.launcher.core;

import soliton.base.Octets;
import soliton.base.Supi;
import soliton.launcher.config.CoreConfig;
import soliton.udr.Provisioning;
import soliton.udr.Subscribers;

/// Subscribers for demonstrations and tests: consecutive SUPIs of the configured network that share
/// a published test key.
public final class TestSubscribers {
  /// The permanent key of laboratories, TS 35.208 4.3.
  public static final Octets K = Octets.ofHex("465B5CE8B199B49FAA5F0A2EE238A6BC");

  /// OPc as interoperability set-ups use it with this key.
  public static final Octets OPC = Octets.ofHex("E8ED289DEBA952E4283B54E88E6183CA");

  private TestSubscribers() {}

  /// The SUPI of the first one: the codes of the network, then digits up to 15, ending in 1.
  public static Supi first(CoreConfig config) {
    String codes = config.network().mcc() + config.network().mnc();
    return new Supi(codes + "0".repeat(14 - codes.length()) + "1");
  }

  public static void seed(Provisioning provisioning, CoreConfig config, int count) {
    provisioning.seed(
        Subscribers.plain(
            first(config),
            K,
            OPC,
            config.slices().getFirst(),
            config.dataNetworks().keySet().iterator().next()),
        count);
  }
}

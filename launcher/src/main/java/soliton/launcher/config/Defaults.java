package soliton.launcher.config;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import soliton.base.AmfId;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.launcher.config.CoreConfig.Algorithms;
import soliton.launcher.config.CoreConfig.DataNetwork;
import soliton.launcher.config.CoreConfig.HomeNetworkKey;
import soliton.launcher.config.CoreConfig.Ipv4Range;
import soliton.launcher.config.CoreConfig.N4;
import soliton.launcher.config.CoreConfig.UserPlane;
import soliton.sbi.PduSessionType;

/// The values that hold where a configuration is silent: a test network on this machine.
public final class Defaults {
  /// Addresses of phones.
  static final Ipv4Range ADDRESSES = new Ipv4Range(0x0A2D0000, 16);

  public static final DataNetwork INTERNET =
      new DataNetwork(
          List.of(PduSessionType.IPV4),
          ADDRESSES,
          null,
          List.of(InetAddress.ofLiteral("9.9.9.9"), InetAddress.ofLiteral("149.112.112.112")),
          1400,
          "internet",
          new CoreConfig.N6("soliton", new CoreConfig.Nat.Off(), List.of()));

  /// The published private key of TS 33.501 Annex C.4.3: for tests, never for subscribers.
  private static final HomeNetworkKey TEST_KEY_A =
      new HomeNetworkKey(
          1, Octets.ofHex("c53c22208b61860b06c62e5406a7b330c2b577aa5558981510d128247d38bd1d"));

  /// The published private key of TS 33.501 Annex C.4.4.
  private static final HomeNetworkKey TEST_KEY_B =
      new HomeNetworkKey(
          2, Octets.ofHex("F1AB1074477EBCC7F554EA1C5FC368B1616730155E0041AC447D6301975FECDA"));

  public static final CoreConfig CORE =
      new CoreConfig(
          new Plmn("999", "70"),
          "Soliton",
          new AmfId(2, 1, 0),
          new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 38412),
          new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 2152),
          new N4(
              new InetSocketAddress(InetAddress.ofLiteral("127.0.0.4"), 8805),
              new InetSocketAddress(InetAddress.ofLiteral("127.0.0.7"), 8805),
              false),
          List.of(new Tac(1)),
          List.of(Snssai.of(1)),
          Map.of(new Dnn("internet"), INTERNET),
          new Algorithms(List.of(2, 1, 3, 0), List.of(2, 1, 3)),
          Map.of(1, TEST_KEY_A, 2, TEST_KEY_B),
          UserPlane.TUN,
          null,
          CoreConfig.Protection.DEFAULT,
          CoreConfig.Quality.DEFAULT,
          Path.of("var", "state"));

  private Defaults() {}
}

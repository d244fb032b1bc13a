package soliton.launcher.emulate;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.crypto.HomeNetworkKey;
import soliton.crypto.Milenage;
import soliton.crypto.ProtectionScheme;
import soliton.gnb.GnbConfig;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.Defaults;
import soliton.launcher.core.TestSubscribers;
import soliton.load.Subscribers;
import soliton.sctp.SctpChoice;
import soliton.ue.SessionRequest;
import soliton.ue.SuciProfile;

/// The options that describe emulated base stations and phones, with the values of the test network
/// as defaults.
public final class RadioOptions {
  @Option(names = "--amf", paramLabel = "ADDRESS", description = "AMF to connect to (127.0.0.1)")
  public String amf = "127.0.0.1";

  @Option(
      names = "--n3",
      paramLabel = "ADDRESS",
      description = "own address for user packets, UDP 2152 (127.0.0.2)")
  public String n3 = "127.0.0.2";

  @Option(names = "--network", paramLabel = "PLMN", description = "999-70")
  public String network = "999-70";

  @Option(names = "--tac", paramLabel = "N", description = "tracking area of the cell (1)")
  public int tac = 1;

  @Option(
      names = "--slice",
      paramLabel = "SST[-SD]",
      description = "slice of cell and sessions (1)")
  public String slice = "1";

  @Option(names = "--gnb-id", paramLabel = "N", description = "identity of the base station (1)")
  public int gnbId = 1;

  @Option(
      names = "--dnn",
      paramLabel = "NAME",
      description = "data network of the sessions (internet)")
  public String dnn = "internet";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "of the sessions: ipv4 (default), ipv6, ipv4v6, ethernet or unstructured")
  public String type = "ipv4";

  @Option(
      names = "--sessions",
      paramLabel = "N",
      description = "sessions of each phone, 0 to 15 (1)")
  public int sessions = 1;

  @Option(names = "--supi", paramLabel = "IMSI", description = "of the first phone; others follow")
  public @Nullable String supi;

  @Option(names = "--k", paramLabel = "HEX", description = "permanent key of all phones (test key)")
  public @Nullable String k;

  @Option(names = "--opc", paramLabel = "HEX", description = "OPc of all phones (test key)")
  public @Nullable String opc;

  @Option(
      names = "--suci",
      paramLabel = "SCHEME",
      description =
          "null, a or b: how the identity is concealed (a, with the test key of TS 33.501)")
  public String suci = "a";

  @Option(
      names = "--sctp",
      paramLabel = "KIND",
      description = "automatic (default), kernel, user_space_raw_ip or user_space_udp")
  public String sctp = "automatic";

  /// @throws IOException with the option that is wrong
  public GnbConfig gnb() throws IOException {
    return checked(
        () ->
            GnbConfig.of(
                gnbId,
                Plmn.parse(network),
                new Tac(tac),
                List.of(Snssai.parse(slice)),
                InetAddress.ofLiteral(amf),
                InetAddress.ofLiteral(n3)));
  }

  /// @throws IOException with the option that is wrong
  public Subscribers subscribers() throws IOException {
    return checked(
        () -> {
          Plmn home = Plmn.parse(network);
          String codes = home.mcc() + home.mnc();
          Supi first =
              supi == null
                  ? new Supi(codes + "0".repeat(14 - codes.length()) + "1")
                  : Supi.parse(supi);
          return new Subscribers(
              first,
              home,
              Milenage.ofOpc(
                  k == null ? TestSubscribers.K : Octets.ofHex(k),
                  opc == null ? TestSubscribers.OPC : Octets.ofHex(opc)),
              profile(),
              List.of(Snssai.parse(slice)),
              java.util.stream.IntStream.rangeClosed(1, sessions)
                  .mapToObj(id -> SessionRequest.of(id, type(), dnn, Snssai.parse(slice)))
                  .toList());
        });
  }

  private SessionRequest.Type type() {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "ipv4" -> SessionRequest.Type.IPV4;
      case "ipv6" -> SessionRequest.Type.IPV6;
      case "ipv4v6" -> SessionRequest.Type.IPV4V6;
      case "ethernet" -> SessionRequest.Type.ETHERNET;
      case "unstructured" -> SessionRequest.Type.UNSTRUCTURED;
      default ->
          throw new IllegalArgumentException(
              "--type " + type + ": want ipv4, ipv6, ipv4v6, ethernet or unstructured");
    };
  }

  private SuciProfile profile() {
    return switch (suci.toLowerCase(Locale.ROOT)) {
      case "null" -> SuciProfile.NULL_SCHEME;
      case "a" -> profile(ProtectionScheme.PROFILE_A, 1);
      case "b" -> profile(ProtectionScheme.PROFILE_B, 2);
      default -> throw new IllegalArgumentException("--suci " + suci + ": want null, a or b");
    };
  }

  /// The public half of the core's published test key.
  private static SuciProfile profile(ProtectionScheme scheme, int id) {
    CoreConfig.HomeNetworkKey key = Defaults.CORE.homeNetworkKeys().get(id);
    if (key == null) {
      throw new IllegalStateException("there is no test key " + id);
    }
    return new SuciProfile(
        scheme, "0000", id, HomeNetworkKey.of(scheme, id, key.privateKey()).publicKey());
  }

  /// @throws IOException if there is no such kind
  public SctpChoice sctp() throws IOException {
    return sctp(sctp);
  }

  /// @throws IOException if there is no such kind
  public static SctpChoice sctp(String kind) throws IOException {
    return checked(
        () -> {
          try {
            return SctpChoice.of(SctpChoice.Provider.valueOf(kind.toUpperCase(Locale.ROOT)));
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                "--sctp " + kind + ": want automatic, kernel, user_space_raw_ip or user_space_udp",
                e);
          }
        });
  }

  private static <T> T checked(java.util.function.Supplier<T> make) throws IOException {
    try {
      return make.get();
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}

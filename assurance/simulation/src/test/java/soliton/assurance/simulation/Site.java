package soliton.assurance.simulation;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.pfcp.Pfcp;
import soliton.smf.DataNetwork;

/// Names and addresses of the simulated network.
public final class Site {
  public static final Plmn PLMN = Plmn.parse("999-70");
  public static final Tac TAC = new Tac(1);
  public static final Snssai SLICE = Snssai.of(1);
  public static final Dnn INTERNET = new Dnn("internet");
  public static final Inet4Address N3 = host("10.0.0.4");
  public static final InetSocketAddress AMF = new InetSocketAddress(host("10.0.0.1"), 38412);
  public static final InetSocketAddress SMF = new InetSocketAddress(host("10.0.0.2"), Pfcp.PORT);
  public static final InetSocketAddress UPF = new InetSocketAddress(host("10.0.0.3"), Pfcp.PORT);

  /// A host of the data network that answers pings.
  public static final Inet4Address SERVER = host("10.200.0.2");

  /// TS 35.208 4.3: keys of laboratories.
  public static final Octets K = Octets.ofHex("465B5CE8B199B49FAA5F0A2EE238A6BC");

  public static final Octets OPC = Octets.ofHex("E8ED289DEBA952E4283B54E88E6183CA");

  static final DataNetwork.Pool POOL = new DataNetwork.Pool(Ipv4Address.parse("10.45.0.0"), 23);

  private Site() {}

  public static Supi supi(int number) {
    return new Supi("99970%010d".formatted(number));
  }

  public static Inet4Address host(String address) {
    return (Inet4Address) InetAddress.ofLiteral(address);
  }

  /// Address of a base station, for N2 and N3.
  static Inet4Address gnb(int number) {
    return host("10.1." + number / 250 + "." + (1 + number % 250));
  }
}

package soliton.launcher.emulate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.linux.NetworkNamespace;
import soliton.load.PhoneTunnel;
import soliton.radio.Agenda;
import soliton.tun.Network;
import soliton.tun.TunPort;
import soliton.tun.TunSettings;
import soliton.ue.Phone;
import soliton.ue.SessionView;

/// A device of this host that is a phone's session: a TUN with the session's addresses and MTU, or
/// a TAP for an Ethernet session. What programs send into it goes up through the emulated phone,
/// and what the phone receives comes out of it, past the agenda.
public final class PhoneDevice implements AutoCloseable {
  /// MTU of a link that nobody has told: 1500 less the headers of N3 over IPv6 (40, 8, 16),
  /// rounded.
  private static final int DEFAULT_MTU = 1400;

  private static final int PREFIX_BITS = 64;

  private final TunPort port;
  private final PhoneTunnel tunnel;
  private final String name;

  private PhoneDevice(TunPort port, PhoneTunnel tunnel, String name) {
    this.port = port;
    this.tunnel = tunnel;
    this.name = name;
  }

  /// Where a device is made.
  ///
  /// @param name 1 to 15 characters
  /// @param namespace that of the thread if absent
  /// @param isDefault everything else of the host goes through it, too
  public record Place(String name, @Nullable String namespace, boolean isDefault) {}

  /// Makes the device; [#join] connects it.
  ///
  /// @throws IOException if the device cannot be made; says why
  public static PhoneDevice open(Agenda agenda, Place place, SessionView session)
      throws IOException {
    Callable<TunPort> opens = () -> TunPort.open(settings(place, session));
    try {
      TunPort port =
          place.namespace() == null
              ? opens.call()
              : new NetworkNamespace(place.namespace()).call(opens);
      return new PhoneDevice(port, PhoneTunnel.start(agenda, port), place.name());
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the device " + place.name() + " cannot be made: " + e, e);
    }
  }

  private static TunSettings settings(Place place, SessionView session) {
    Integer told = session.mtu();
    int mtu = told == null ? DEFAULT_MTU : told;
    List<Network> addresses = new ArrayList<>();
    List<Network> routes = new ArrayList<>();
    if (session.ipv4() != null) {
      addresses.add(new Network(session.ipv4(), Integer.SIZE));
      routes.add(Network.parse("0.0.0.0/0"));
    }
    if (session.ipv6() != null) {
      addresses.add(new Network(session.ipv6(), PREFIX_BITS));
      routes.add(Network.parse("::/0"));
    }
    return switch (session.type()) {
      case IPV4, IPV6, IPV4V6 ->
          new TunSettings(place.name(), addresses, place.isDefault() ? routes : List.of(), mtu);
      case ETHERNET, UNSTRUCTURED -> TunSettings.tap(place.name(), List.of(), mtu);
    };
  }

  /// From now on packets pass. To be called from within the agenda.
  public void join(Phone phone, SessionView session) {
    tunnel.add(phone, session);
  }

  /// Gives a packet that came by way of the agenda to the programs of this host. To be called from
  /// within the agenda.
  public void deliver(Octets packet) {
    tunnel.deliver(packet);
  }

  public String name() {
    return name;
  }

  @Override
  public void close() {
    tunnel.close();
    port.close();
  }
}

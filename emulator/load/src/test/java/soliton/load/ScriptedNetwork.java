package soliton.load;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Supi;
import soliton.crypto.AkaFunctions;
import soliton.crypto.Milenage;
import soliton.gnb.Gnb;
import soliton.gnb.GnbConfig;
import soliton.gnb.GnbListener;
import soliton.gnb.PacketPorts;
import soliton.radio.Air;
import soliton.radio.CallFlowMessage;
import soliton.radio.HandAgenda;
import soliton.transport.memory.MemoryNetwork;
import soliton.ue.Phone;
import soliton.ue.PhoneConfig;
import soliton.ue.PhoneListener;
import soliton.ue.SessionRequest;
import soliton.ue.SessionView;
import soliton.ue.SimCard;
import soliton.ue.SuciProfile;

/// A radio network and a scripted core in one thread, with the time in the hand of the test.
final class ScriptedNetwork {
  static final InetAddress GNB = InetAddress.ofLiteral("10.0.0.2");
  static final Inet4Address DATA_NETWORK = (Inet4Address) InetAddress.ofLiteral("10.200.0.2");
  static final AkaFunctions AKA =
      Milenage.ofOpc(
          Octets.ofHex("465B5CE8B199B49FAA5F0A2EE238A6BC"),
          Octets.ofHex("E8ED289DEBA952E4283B54E88E6183CA"));

  final HandAgenda agenda = new HandAgenda();
  final MemoryNetwork network = new MemoryNetwork(parcel -> agenda.execute(parcel::deliver));
  final Air air = new Air(agenda);
  final List<CallFlowMessage> ladder = new ArrayList<>();
  final List<String> events = new ArrayList<>();
  final ScriptedCore core;
  final Gnb gnb;
  final InnerHost dataNetwork;

  ScriptedNetwork() throws IOException {
    this(null);
  }

  /// @param ports of the base station's user plane, with threads; absent: all is in the agenda
  ScriptedNetwork(@Nullable PacketPorts ports) throws IOException {
    core = new ScriptedCore(network, AKA);
    gnb =
        new Gnb(
            GnbConfig.of(
                1,
                ScriptedCore.PLMN,
                ScriptedCore.TAI.tac(),
                List.of(ScriptedCore.SLICE),
                ScriptedCore.ADDRESS,
                GNB),
            air,
            new Gnb.Transports(network.sctp(GNB), network.datagrams(GNB), ports),
            new GnbEvents(),
            ladder::add);
    dataNetwork =
        new InnerHost(
            agenda,
            DATA_NETWORK,
            packet -> {
              Ipv4 ip = Ipv4.parse(packet);
              if (ip != null) {
                core.upf.down(ip.destination(), packet);
              }
            });
    core.upf.network = dataNetwork::onPacket;
  }

  /// Base station up.
  ScriptedNetwork start() {
    gnb.start();
    agenda.advance(10);
    return this;
  }

  Phone phone(SessionRequest... sessions) {
    return phone(new Supi("999700000000001"), SuciProfile.NULL_SCHEME, sessions);
  }

  Phone phone(Supi supi, SuciProfile suci, SessionRequest... sessions) {
    SimCard sim = new SimCard(supi, ScriptedCore.PLMN, AKA, suci, SimCard.NEW_CARD);
    PhoneConfig config = PhoneConfig.of(sim, List.of(ScriptedCore.SLICE), List.of(sessions));
    return new Phone(config, air, new PhoneEvents(), ladder::add);
  }

  static SessionRequest internet() {
    return SessionRequest.ipv4(1, "internet", ScriptedCore.SLICE);
  }

  /// The names of the NAS messages so far, and the side they came from.
  List<String> nasLadder() {
    return ladder.stream()
        .filter(message -> message.protocol().equals("NAS"))
        .map(message -> (message.from().equals("amf") ? "<- " : "-> ") + message.name())
        .toList();
  }

  private final class GnbEvents implements GnbListener {
    @Override
    public void onNgSetup(String amfName) {
      events.add("ng setup " + amfName);
    }

    @Override
    public void onNgSetupFailure(String cause) {
      events.add("ng setup failed");
    }

    @Override
    public void onCoreLost(String reason) {
      events.add("core lost " + reason);
    }
  }

  /// Puts what phones tell into the list of events.
  final class PhoneEvents implements PhoneListener {
    @Override
    public void onRegistered(Phone phone, long tookNanos) {
      events.add("registered");
    }

    @Override
    public void onRegistrationFailed(Phone phone, String cause) {
      events.add("failed: " + cause);
    }

    @Override
    public void onDeregistered(Phone phone, String cause) {
      events.add("deregistered: " + cause);
    }

    @Override
    public void onSessionEstablished(Phone phone, SessionView session, long tookNanos) {
      events.add("session " + session.id());
      if (session.ipv4() != null) {
        host = new InnerHost(agenda, session.ipv4(), packet -> phone.send(session.id(), packet));
      }
    }

    @Override
    public void onSessionChanged(Phone phone, SessionView session) {
      events.add("session " + session.id() + " changed");
    }

    @Override
    public void onSessionFailed(Phone phone, PduSessionId session, String cause) {
      events.add("session " + session + " failed: " + cause);
    }

    @Override
    public void onSessionReleased(Phone phone, PduSessionId session, String cause) {
      events.add("session " + session + " released: " + cause);
    }

    @Override
    public void onPacket(Phone phone, PduSessionId session, Octets packet) {
      if (tunnel != null) {
        tunnel.deliver(packet);
      } else if (host != null) {
        host.onPacket(packet);
      }
    }
  }

  @Nullable InnerHost host;
  @Nullable PhoneTunnel tunnel;

  InnerHost host() {
    return java.util.Objects.requireNonNull(host);
  }
}

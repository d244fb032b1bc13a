package soliton.assurance.simulation;

import java.net.Inet4Address;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.crypto.AkaFunctions;
import soliton.load.InnerHost;
import soliton.ue.GmmState;
import soliton.ue.Phone;
import soliton.ue.PhoneConfig;
import soliton.ue.PhoneListener;
import soliton.ue.SessionRequest;
import soliton.ue.SessionView;
import soliton.ue.SimCard;
import soliton.ue.SuciProfile;

/// A phone of the simulation with its owner: what it was told, what became of it, and a host behind
/// it that pings.
public final class Handset implements PhoneListener {
  private static final PduSessionId SESSION = new PduSessionId(1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Network network;
  private final int number;
  private final Phone phone;
  private @Nullable InnerHost host;
  private @Nullable String cause;
  private int answers;
  private int registrations;

  Handset(Network network, int number, String dnn, AkaFunctions aka) {
    this.network = network;
    this.number = number;
    SimCard sim =
        new SimCard(Site.supi(number), Site.PLMN, aka, SuciProfile.NULL_SCHEME, SimCard.NEW_CARD);
    PhoneConfig config =
        PhoneConfig.of(
                sim,
                List.of(Site.SLICE),
                List.of(SessionRequest.ipv4(SESSION.value(), dnn, Site.SLICE)))
            .at(number);
    phone =
        new Phone(
            config,
            network.air,
            this,
            message -> network.note(message.from() + " > " + message.to() + " " + message.name()));
  }

  public Phone phone() {
    return phone;
  }

  /// What went wrong last, in the words of the phone; null if all is well since.
  public @Nullable String cause() {
    return cause;
  }

  public int registrations() {
    return registrations;
  }

  public boolean isRegistered() {
    return phone.state() == GmmState.REGISTERED;
  }

  /// Registered, with a session.
  public boolean isServed() {
    return isRegistered() && phone.session(SESSION) != null;
  }

  public boolean isOff() {
    return phone.state() == GmmState.NULL && !phone.isConnected();
  }

  public @Nullable Inet4Address address() {
    SessionView view = phone.session(SESSION);
    return view == null ? null : view.ipv4();
  }

  public void switchOn() {
    act("switched on", phone::switchOn);
  }

  public void switchOff() {
    act("switched off", phone::switchOff);
  }

  public void deregister() {
    act("deregisters", phone::deregister);
  }

  public void update() {
    act("updates", phone::updateRegistration);
  }

  public void loseRadio() {
    act("under a bridge", phone::loseRadio);
  }

  public void releaseSession() {
    act("releases", () -> phone.release(SESSION));
  }

  public void wantSession() {
    act(
        "wants a session",
        () -> phone.establish(SessionRequest.ipv4(SESSION.value(), "internet", Site.SLICE)));
  }

  private void act(String what, Runnable action) {
    network.agenda.execute(
        () -> {
          network.note("phone " + number + " " + what);
          action.run();
        });
  }

  /// Pings the server; an idle phone asks for service first.
  public void ping() {
    network.agenda.execute(
        () -> {
          if (host != null && phone.session(SESSION) != null) {
            host.ping(Site.SERVER, 32, PATIENCE, nanos -> answers += nanos >= 0 ? 1 : 0);
          }
        });
  }

  /// Pings that were answered.
  public int answers() {
    return answers;
  }

  @Override
  public void onRegistered(Phone self, long tookNanos) {
    registrations++;
    cause = null;
    network.note("phone " + number + " registered");
  }

  @Override
  public void onRegistrationFailed(Phone self, String why) {
    cause = why;
    network.note("phone " + number + " registration failed: " + why);
  }

  @Override
  public void onDeregistered(Phone self, String why) {
    network.note("phone " + number + " deregistered: " + why);
  }

  @Override
  public void onSessionEstablished(Phone self, SessionView session, long tookNanos) {
    network.note("phone " + number + " has session " + session.id() + " " + session.ipv4());
    Inet4Address address = session.ipv4();
    host =
        address == null
            ? null
            : new InnerHost(network.agenda, address, packet -> phone.send(SESSION, packet));
  }

  @Override
  public void onSessionFailed(Phone self, PduSessionId session, String why) {
    cause = why;
    network.note("phone " + number + " session failed: " + why);
  }

  @Override
  public void onSessionReleased(Phone self, PduSessionId session, String why) {
    network.note("phone " + number + " session released: " + why);
  }

  @Override
  public void onPacket(Phone self, PduSessionId session, Octets packet) {
    if (host != null) {
      host.onPacket(packet);
    }
  }

  @Override
  public String toString() {
    return "phone " + number + " " + phone.state() + " cause: " + cause;
  }
}

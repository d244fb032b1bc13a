package soliton.ue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.base.FiveGGuti;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Tai;
import soliton.nas.Nas;
import soliton.nas.SecurityHeaderType;
import soliton.nas.gmm.GmmUplink;
import soliton.nas.ie.UeSecurityCapability;
import soliton.radio.Agenda;
import soliton.radio.Air;
import soliton.radio.CallFlowMessage;
import soliton.radio.CallFlowObserver;
import soliton.radio.Cell;
import soliton.radio.EstablishmentCause;
import soliton.radio.FiveGSTmsi;
import soliton.radio.RrcSetup;

/// What the procedures of one phone share: its SIM, memory, keys, timers, and the way out. Owned by
/// the agenda.
final class Equipment {
  final PhoneConfig config;
  final Air air;
  final Agenda agenda;
  final Usim usim;
  final Memory memory = new Memory();
  final NasSecurity security = new NasSecurity();
  final NasTimers timers;
  final Signalling signalling;
  final RandomGenerator random;
  final UeSecurityCapability securityCapability;
  private final CallFlowObserver observer;
  private final String name;
  private @Nullable Cell cell;
  private Plmn servingPlmn;
  private @Nullable Octets fullInitial;
  private boolean wasInitialProtected;

  Equipment(
      PhoneConfig config,
      Air air,
      Signalling.SignallingUser signallingUser,
      CallFlowObserver observer) {
    this.config = config;
    this.air = air;
    this.agenda = air.agenda();
    this.usim = new Usim(config.sim());
    this.timers = new NasTimers(agenda);
    this.signalling = new Signalling(signallingUser);
    this.random = new SplittableRandom(config.sim().supi().hashCode());
    this.observer = observer;
    this.name = "phone " + config.sim().supi().imsi();
    this.servingPlmn = config.sim().homeNetwork();
    this.securityCapability =
        UeSecurityCapability.ofMasks(mask(config.ciphering()), mask(config.integrity()));
  }

  @SuppressWarnings("EnumOrdinal") // the ordinal is the algorithm identity (TS 33.501 5.11.1)
  private static int mask(java.util.Set<? extends Enum<?>> algorithms) {
    return algorithms.stream().mapToInt(algorithm -> 0x80 >> algorithm.ordinal()).sum();
  }

  /// The network that the cell belongs to, or was last used.
  Plmn servingPlmn() {
    return servingPlmn;
  }

  /// The tracking area of the cell camped on.
  @Nullable Tai tai() {
    return cell == null ? null : cell.broadcast().tai(servingPlmn);
  }

  @Nullable Cell cell() {
    return cell;
  }

  /// Cell selection: stays where it is while that is good, otherwise looks for a cell of the home
  /// network, then of any other that is not forbidden (TS 23.122 4.4.3.1, TS 38.304 5.2.3).
  boolean selectCell() {
    if (cell != null && air.isUsable(cell) && memory.allows(cell.broadcast().tai(servingPlmn))) {
      return true;
    }
    cell = null;
    Plmn home = config.sim().homeNetwork();
    return camp(home)
        || air.plmns().stream().filter(plmn -> !plmn.equals(home)).anyMatch(this::camp);
  }

  private boolean camp(Plmn plmn) {
    Cell found = air.select(plmn, config.place(), memory::allows);
    if (found != null) {
      cell = found;
      servingPlmn = plmn;
    }
    return found != null;
  }

  /// A cell that turned out to be bad is left, so that the next selection looks around.
  void leaveCell() {
    cell = null;
  }

  /// Sends a message on the connection there is.
  void send(GmmUplink message) {
    observe(true, message);
    signalling.send(security.protect(Nas.encode(message)));
  }

  /// Sends SECURITY MODE COMPLETE.
  void sendFirst(GmmUplink message) {
    observe(true, message);
    signalling.send(security.protectFirst(Nas.encode(message)));
  }

  /// An initial message in its two forms (TS 24.501 4.4.6).
  interface Initial {
    /// All there is to say.
    GmmUplink full();

    /// Only what may be read by everybody, with the rest, ciphered, in a container if there are
    /// keys.
    GmmUplink clear(@Nullable Octets container);
  }

  /// Sends an initial message: on a new connection in the form that TS 24.501 4.4.6 wants, on a
  /// secured one whole.
  void sendInitial(Initial initial, EstablishmentCause cause) {
    GmmUplink full = initial.full();
    observe(true, full);
    Octets plain = Nas.encode(full);
    fullInitial = plain;
    SecurityContext keys = security.usable();
    wasInitialProtected = keys != null;
    Octets pdu;
    if (security.isSecured()) {
      pdu = security.protect(plain);
    } else if (keys == null) {
      pdu = Nas.encode(initial.clear(null));
    } else {
      GmmUplink clear = initial.clear(null);
      Octets clearPlain = Nas.encode(clear);
      if (!clearPlain.equals(plain)) {
        clearPlain = Nas.encode(initial.clear(keys.cipherContainer(plain)));
      }
      pdu = keys.protect(SecurityHeaderType.INTEGRITY_PROTECTED, false, clearPlain);
    }
    if (signalling.isOpen()) {
      signalling.send(pdu);
    } else {
      open(pdu, cause);
    }
  }

  /// The initial message that SECURITY MODE COMPLETE is to repeat: when the network asks for it, or
  /// when it was sent without keys and therefore without much of its content (TS 24.501 5.4.2.3).
  @Nullable Octets initialToRepeat(boolean isRequested) {
    return isRequested || !wasInitialProtected ? fullInitial : null;
  }

  private void open(Octets pdu, EstablishmentCause cause) {
    Cell camped = cell;
    if (camped == null) {
      throw new IllegalStateException("no cell to connect to");
    }
    FiveGGuti guti = memory.guti;
    signalling.open(
        camped,
        new RrcSetup(
            name,
            cause,
            servingPlmn,
            guti == null ? null : FiveGSTmsi.of(guti),
            guti == null ? null : guti.guami(),
            List.of(),
            pdu));
  }

  void onConnectionReleased() {
    security.onConnectionReleased();
    fullInitial = null;
  }

  void observe(boolean isUplink, soliton.nas.NasMessage message) {
    if (observer.isWatching()) {
      observer.onMessage(
          new CallFlowMessage(
              agenda.clock().nanos(),
              isUplink ? name : "amf",
              isUplink ? "amf" : name,
              "NAS",
              message.getClass().getSimpleName()));
    }
  }

  String name() {
    return name;
  }
}

package soliton.smf.session;

import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.StatusListener;
import soliton.smf.n4.Tunnel;

/// What the SMF knows of one PDU session. Owned by the session's mailbox.
public final class SmContext {
  private final SmContextRef ref;
  private final Supi supi;
  private final PduSessionId id;
  private final Dnn dnn;
  private final Snssai snssai;
  private final StatusListener statusListener;
  private final long seid;

  private State state = State.ESTABLISHING;
  private Pti pti;
  private @Nullable Octets underWay;
  private @Nullable GsmCause note;
  private @Nullable Ipv4Address address;
  private @Nullable String policyAssociation;
  private @Nullable Ambr ambr;
  private @Nullable SubscribedDefaultQos qos;
  private @Nullable Long upfSeid;
  private @Nullable Tunnel uplink;
  private @Nullable Tunnel downlink;
  private boolean activating;

  /// States of a session and of its user plane (TS 23.501 5.6.8, TS 24.501 6.1.3.3).
  public enum State {
    /// Not accepted yet.
    ESTABLISHING,
    /// The RAN carries it.
    ACTIVE,
    /// It exists without a connection over the RAN; packets for the UE wait in the UPF.
    INACTIVE,
    /// PDU SESSION RELEASE COMMAND was sent.
    RELEASING,
    RELEASED
  }

  /// What identifies a session and whom to tell of its end.
  public record Identity(
      SmContextRef ref,
      Supi supi,
      PduSessionId id,
      Dnn dnn,
      Snssai snssai,
      StatusListener statusListener,
      long seid) {}

  public SmContext(Identity identity, Pti pti) {
    this.ref = identity.ref;
    this.supi = identity.supi;
    this.id = identity.id;
    this.dnn = identity.dnn;
    this.snssai = identity.snssai;
    this.statusListener = identity.statusListener;
    this.seid = identity.seid;
    this.pti = pti;
  }

  public SmContextRef ref() {
    return ref;
  }

  public Supi supi() {
    return supi;
  }

  public PduSessionId id() {
    return id;
  }

  public Dnn dnn() {
    return dnn;
  }

  public Snssai snssai() {
    return snssai;
  }

  public StatusListener statusListener() {
    return statusListener;
  }

  /// The SMF's session endpoint identifier on N4.
  public long seid() {
    return seid;
  }

  public State state() {
    return state;
  }

  public void enter(State next) {
    state = next;
  }

  /// Transaction of the procedure that the UE began (TS 24.007 11.2.3.1a).
  public Pti pti() {
    return pti;
  }

  public void begin(Pti transaction) {
    pti = transaction;
  }

  /// The command of the procedure that runs, which the UE has not answered; or null.
  public @Nullable Octets underWay() {
    return underWay;
  }

  public void underWay(@Nullable Octets command) {
    underWay = command;
  }

  /// Told to the UE in the accept.
  public @Nullable GsmCause note() {
    return note;
  }

  public void note(@Nullable GsmCause cause) {
    note = cause;
  }

  public @Nullable Ipv4Address address() {
    return address;
  }

  public void address(@Nullable Ipv4Address given) {
    address = given;
  }

  public @Nullable String policyAssociation() {
    return policyAssociation;
  }

  public void policy(String association, Ambr sessionAmbr, SubscribedDefaultQos defaultQos) {
    policyAssociation = association;
    ambr = sessionAmbr;
    qos = defaultQos;
  }

  public void forgetPolicy() {
    policyAssociation = null;
  }

  /// @throws IllegalStateException before the policy is known
  public Ambr ambr() {
    return known(ambr, "session AMBR");
  }

  /// @throws IllegalStateException before the policy is known
  public SubscribedDefaultQos qos() {
    return known(qos, "QoS");
  }

  /// The UPF's session endpoint identifier, or null while there is no session there.
  public @Nullable Long upfSeid() {
    return upfSeid;
  }

  public void userPlane(@Nullable Long seidOfUpf, @Nullable Tunnel uplinkTunnel) {
    upfSeid = seidOfUpf;
    uplink = uplinkTunnel;
  }

  /// Where the gNB sends packets.
  ///
  /// @throws IllegalStateException before the UPF allocated it
  public Tunnel uplink() {
    return known(uplink, "uplink tunnel");
  }

  /// Where the UPF sends packets, or null while the RAN has no resources.
  public @Nullable Tunnel downlink() {
    return downlink;
  }

  public void downlink(@Nullable Tunnel tunnel) {
    downlink = tunnel;
    activating = false;
  }

  /// True while the RAN is asked for resources because the UE wants to send.
  public boolean isActivating() {
    return activating;
  }

  public void onActivating() {
    activating = true;
  }

  private static <T> T known(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalStateException("the " + what + " of the session is not known yet");
    }
    return value;
  }
}

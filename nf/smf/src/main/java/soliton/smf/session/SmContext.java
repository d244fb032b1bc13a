package soliton.smf.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;
import soliton.sbi.PduSessionType;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyDecision;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.StatusListener;
import soliton.smf.DataNetwork;
import soliton.smf.n4.Tunnel;
import soliton.smf.qos.SessionQos;

/// What the SMF knows of one PDU session. Owned by the session's mailbox.
public final class SmContext {
  private static final long FIRST_INTERFACE = 1L << 32;

  private final SmContextRef ref;
  private final Supi supi;
  private final PduSessionId id;
  private final Dnn dnn;
  private final Snssai snssai;
  private final StatusListener statusListener;
  private final long seid;
  private final DataNetwork network;

  private State state = State.ESTABLISHING;
  private Pti pti;
  private @Nullable Octets underWay;
  private @Nullable GsmCause note;
  private PduSessionType type = PduSessionType.IPV4;
  private List<String> framedRoutes = List.of();
  private boolean alwaysOn;
  private @Nullable Ipv4Address address;
  private @Nullable Ipv6Address prefix;
  private @Nullable String policyAssociation;
  private @Nullable SmPolicyDecision wanted;
  private @Nullable SessionQos quality;
  private Map<Qfi, Boolean> refusedFlows = Map.of();
  private @Nullable Long upfSeid;
  private @Nullable Tunnel uplink;
  private @Nullable Tunnel fromSmf;
  private @Nullable Tunnel downlink;
  private boolean activating;
  private @Nullable Tunnel named;
  private boolean ranHasIt = true;

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
      long seid,
      DataNetwork network) {}

  public SmContext(Identity identity, Pti pti) {
    this.ref = identity.ref;
    this.supi = identity.supi;
    this.id = identity.id;
    this.dnn = identity.dnn;
    this.snssai = identity.snssai;
    this.statusListener = identity.statusListener;
    this.seid = identity.seid;
    this.network = identity.network;
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

  public DataNetwork network() {
    return network;
  }

  public PduSessionType type() {
    return type;
  }

  public void type(PduSessionType selected) {
    type = selected;
  }

  /// Networks behind the UE.
  public List<String> framedRoutes() {
    return framedRoutes;
  }

  public void framedRoutes(List<String> routes) {
    framedRoutes = List.copyOf(routes);
  }

  /// Whether its user plane is set up whenever the UE is connected (TS 23.501 5.6.13).
  public boolean isAlwaysOn() {
    return alwaysOn;
  }

  public void alwaysOn(boolean granted) {
    alwaysOn = granted;
  }

  /// The UE's /64, or null.
  public @Nullable Ipv6Address prefix() {
    return prefix;
  }

  public void prefix(@Nullable Ipv6Address given) {
    prefix = given;
  }

  /// The interface identifier of the UE's link local address: unlike that of the SMF, which is 1
  /// (TS 23.501 5.8.2.2.2).
  public long interfaceId() {
    return FIRST_INTERFACE + seid;
  }

  public @Nullable String policyAssociation() {
    return policyAssociation;
  }

  public void policyAssociation(String association) {
    policyAssociation = association;
  }

  public void forgetPolicy() {
    policyAssociation = null;
  }

  /// What the PCF wants and is not in force yet, or null; what is in force is [#quality].
  public @Nullable SmPolicyDecision wanted() {
    return wanted;
  }

  public void wanted(@Nullable SmPolicyDecision decision) {
    wanted = decision;
  }

  /// Flows and rules in force.
  ///
  /// @throws IllegalStateException before the policy is known
  public SessionQos quality() {
    return known(quality, "QoS");
  }

  public void quality(SessionQos inForce) {
    quality = inForce;
  }

  /// Flows that the RAN refused or released, and that are to be taken from UE and UPF; each with
  /// whether the RAN still has it.
  public Map<Qfi, Boolean> takeRefusedFlows() {
    Map<Qfi, Boolean> taken = refusedFlows;
    refusedFlows = Map.of();
    return taken;
  }

  public boolean hasRefusedFlows() {
    return !refusedFlows.isEmpty();
  }

  public void onRefusedFlows(Collection<Qfi> flows, boolean ranHasThem) {
    Map<Qfi, Boolean> all = new HashMap<>(refusedFlows);
    flows.forEach(flow -> all.put(flow, ranHasThem));
    refusedFlows = Map.copyOf(all);
  }

  /// @throws IllegalStateException before the policy is known
  public Ambr ambr() {
    return quality().ambr();
  }

  /// @throws IllegalStateException before the policy is known
  public SubscribedDefaultQos qos() {
    return quality().defaultQos();
  }

  /// The UPF's session endpoint identifier, or null while there is no session there.
  public @Nullable Long upfSeid() {
    return upfSeid;
  }

  public void upfSeid(@Nullable Long seidOfUpf) {
    upfSeid = seidOfUpf;
  }

  /// Where the gNB sends packets, and where the SMF does; null if not known yet.
  public void tunnels(@Nullable Tunnel fromRan, @Nullable Tunnel ofSmf) {
    uplink = fromRan;
    fromSmf = ofSmf;
  }

  /// Where the gNB sends packets.
  ///
  /// @throws IllegalStateException before it is known
  public Tunnel uplink() {
    return known(uplink, "uplink tunnel");
  }

  public @Nullable Tunnel uplinkOrNull() {
    return uplink;
  }

  /// Where the SMF sends packets for the UE.
  public @Nullable Tunnel fromSmfOrNull() {
    return fromSmf;
  }

  /// Where the UPF sends packets, or null while the RAN has no resources.
  public @Nullable Tunnel downlink() {
    return downlink;
  }

  public void downlink(@Nullable Tunnel tunnel) {
    downlink = tunnel;
    activating = false;
  }

  /// Where the RAN wants packets, from when it says so and until it lets the session go; the UPF
  /// may not know yet.
  public @Nullable Tunnel namedByRan() {
    return named;
  }

  /// The RAN has set the session up.
  public void onRanTunnel(Tunnel tunnel) {
    named = tunnel;
    ranHasIt = true;
  }

  /// The RAN is asked to set the session up: it has it soon, whatever becomes of its answer.
  public void onAskedRan() {
    ranHasIt = true;
  }

  /// The RAN has let the session go, or never had it.
  public void onRanWithout() {
    named = null;
    ranHasIt = false;
  }

  /// False if the RAN certainly has no resources for the session.
  public boolean mayHaveRanResources() {
    return ranHasIt;
  }

  /// True while the RAN is asked for resources because the UE wants to send.
  public boolean isActivating() {
    return activating;
  }

  public void onActivating() {
    activating = true;
    ranHasIt = true;
  }

  private static <T> T known(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalStateException("the " + what + " of the session is not known yet");
    }
    return value;
  }
}

package soliton.gnb;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.ngap.Decoded;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.radio.Air;
import soliton.radio.CallFlowObserver;
import soliton.radio.Cell;
import soliton.radio.CellBroadcast;
import soliton.radio.RadioUser;
import soliton.radio.ReleaseCause;
import soliton.radio.RrcSetup;
import soliton.transport.Datagrams;
import soliton.transport.Sctp;
import soliton.transport.SctpLoss;

/// A base station with one cell: towards phones the air, towards the core N2 (NGAP over SCTP) and
/// N3 (GTP-U over UDP). It finds its core again by itself, however often the core dies. Owned by
/// the agenda of its air; [#start] and [#stop] may be called by any thread.
public final class Gnb implements Cell {
  private final GnbConfig config;
  private final Air air;
  private final GnbListener listener;
  private final Site site;
  private final NgSetup setup;
  private final NasTransport nas;
  private final UeContextRelease release;
  private final NgReset reset;
  private final Overload overload = new Overload();
  private final FromAmf fromAmf;
  private CellBroadcast broadcast;
  private boolean isOn;

  public Gnb(
      GnbConfig config,
      Air air,
      Transports transports,
      GnbListener listener,
      CallFlowObserver observer)
      throws IOException {
    this.config = config;
    this.air = air;
    this.listener = listener;
    N2 n2 = new N2(config, air.agenda(), transports.sctp(), new FromN2());
    N3 n3 = new N3(config, air.agenda(), transports, this::onTunnelUnknown);
    site = new Site(config, air, n2, n3, new UeContexts(n2, air.agenda().clock()), observer);
    setup = new NgSetup(site);
    nas = new NasTransport(site);
    release = new UeContextRelease(site);
    reset = new NgReset(site, release);
    fromAmf = new FromAmf(site, this, setup, nas, release, reset, overload);
    broadcast = broadcast(true);
  }

  /// The ways out of this process.
  ///
  /// @param packetPorts the user plane in threads of its own; absent: through the datagrams, as
  ///     tasks of the agenda
  public record Transports(Sctp sctp, Datagrams datagrams, @Nullable PacketPorts packetPorts) {
    /// Everything in the agenda.
    public Transports(Sctp sctp, Datagrams datagrams) {
      this(sctp, datagrams, null);
    }
  }

  public GnbConfig config() {
    return config;
  }

  /// Switches the base station on.
  public void start() {
    air.agenda()
        .execute(
            () -> {
              isOn = true;
              air.onAir(this);
              site.n2().open();
              air.agenda().after(Activity.PERIOD_MILLIS, new Activity(site, release, () -> isOn));
            });
  }

  /// Switches it off in good order: its phones lose their connections, its cell leaves the air.
  public void stop() {
    air.agenda()
        .execute(
            () -> {
              isOn = false;
              air.offAir(this);
              reset.dropAll(ReleaseCause.FAILURE);
              site.n2().close();
              site.n3().close();
            });
  }

  /// True while the core has answered NG Setup.
  public boolean isUp() {
    return setup.isUp();
  }

  /// Phones connected at the moment.
  public int phones() {
    return site.ues().size();
  }

  /// NG Reset of the whole interface, as a technician would ask for it.
  public void resetInterface() {
    if (setup.isUp()) {
      reset.reset();
    }
  }

  /// What has passed through N3.
  public TrafficCount traffic() {
    return site.n3().traffic();
  }

  /// Asks the AMF to release all connected phones, as when they had been inactive (TS 38.413
  /// 8.3.2).
  public void releaseAll() {
    for (UeContext ue : List.copyOf(site.ues().all())) {
      release.request(ue, CauseRadioNetwork.USER_INACTIVITY);
    }
  }

  @Override
  public CellBroadcast broadcast() {
    return broadcast;
  }

  @Override
  public void connect(RrcSetup request, RadioUser user) {
    air.carry(() -> onConnect(request, user));
  }

  private void onConnect(RrcSetup request, RadioUser user) {
    if (!isOn || !setup.isUp()) {
      air.carry(() -> user.onReleased(ReleaseCause.FAILURE));
    } else if (overload.rejects(request.cause())) {
      air.carry(() -> user.onRejected(Overload.WAIT_SECONDS));
    } else {
      UeContext ue = site.ues().create(request.phone(), user);
      ue.onActivity();
      UeLink link = new UeLink(site, ue, nas, release);
      air.carry(() -> user.onConnected(link));
      nas.initial(ue, request);
    }
  }

  void onNgSetup(String amfName) {
    broadcastAnew(false);
    listener.onNgSetup(amfName);
  }

  void onNgSetupFailure(String cause) {
    listener.onNgSetupFailure(cause);
  }

  private void onTunnelUnknown(UeContext ue, PduSessionId session) {
    fromAmf.onTunnelUnknown(ue, session);
  }

  /// A cell without a core is barred, so that phones look elsewhere.
  private void broadcastAnew(boolean isBarred) {
    broadcast = broadcast(isBarred);
    if (isOn) {
      air.onAir(this);
    }
  }

  private CellBroadcast broadcast(boolean isBarred) {
    return new CellBroadcast(
        config.nrCellIdentity(), List.of(config.plmn()), config.tac(), isBarred);
  }

  private final class FromN2 implements N2.N2User {
    @Override
    public void onAssociated() {
      setup.start();
    }

    @Override
    public void onMessage(Decoded decoded) {
      fromAmf.onMessage(decoded);
    }

    @Override
    public void onLost(SctpLoss reason) {
      setup.onLost();
      overload.onStop();
      broadcastAnew(true);
      reset.dropAll(ReleaseCause.FAILURE);
      listener.onCoreLost(reason.name());
    }
  }

  @Override
  public String toString() {
    return config.name();
  }
}

package soliton.amf;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import soliton.amf.procedure.N2Messages;
import soliton.amf.procedure.NgReset;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeEvent;
import soliton.base.Supi;
import soliton.nf.Admission;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.MailRoom;
import soliton.nf.Reminders;
import soliton.nf.Scheduler;
import soliton.ngap.ie.CauseMisc;
import soliton.sbi.namf.NamfCommunication;
import soliton.transport.Sctp;
import soliton.transport.SctpListener;
import soliton.transport.SctpSettings;

/// The access and mobility management function (TS 23.501 6.2.1). Read from top to bottom, this is
/// the map of it:
///
/// - gNBs come in over SCTP ([N2]) and are kept in [Rans];
/// - each message goes to the mailbox of the UE it concerns, found in [UeTable];
/// - a UE's desk takes it to a procedure (package `procedure`), which reads like its call flow;
/// - what a clause decides from values is a pure function (package `rules`);
/// - what is known of a UE, and its keys, lie in package `ue`;
/// - other functions reach UEs through [NamfCommunication], and are reached through [Peers].
public final class Amf implements AutoCloseable {
  private final ThisAmf amf;
  private final Sctp sctp;
  private final NamfCommunication communication;
  private final List<SctpListener> listeners = new ArrayList<>();

  /// @param random for identities; must not be predictable in production
  public Amf(
      AmfConfig config, Peers peers, Sctp sctp, Scheduler scheduler, RandomGenerator random) {
    Counters counters = new Counters();
    EventLog log = new EventLog(System.getLogger("soliton.amf"), scheduler.clock(), counters);
    this.sctp = sctp;
    this.amf =
        new ThisAmf(
            config,
            peers,
            scheduler,
            new MailRoom(scheduler, counters, log),
            new UeTable(random),
            new Rans(),
            new Admission(config.limits().procedures()),
            new Reminders<Ue>(
                scheduler,
                ue -> {
                  boolean _ = ue.post(new UeEvent.Reminded());
                }),
            random);
    this.communication = new Communication(amf.ues());
  }

  /// Listens for gNBs.
  ///
  /// @throws IOException if an address cannot be bound; the message says which and why
  public void start() throws IOException {
    N2 n2 = new N2(amf);
    for (InetSocketAddress address : amf.config().n2Addresses()) {
      listeners.add(sctp.listen(address, SctpSettings.N2, n2));
    }
  }

  /// The addresses that gNBs use, with the ports that were free if port 0 was configured.
  public List<InetSocketAddress> addresses() {
    return listeners.stream().map(SctpListener::local).toList();
  }

  /// Namf_Communication, for the SMF and others.
  public NamfCommunication communication() {
    return communication;
  }

  public Counters counters() {
    return amf.counters();
  }

  /// Subscribers that are registered or remembered.
  public int subscribers() {
    return amf.ues().size();
  }

  /// UEs that have a connection now.
  public int connections() {
    return amf.ues().connections();
  }

  /// gNBs whose NG setup was accepted.
  public List<Ran.Served> gnbs() {
    List<Ran.Served> served = new ArrayList<>();
    for (Ran ran : amf.rans().all()) {
      Ran.Served now = ran.served();
      if (now != null) {
        served.add(now);
      }
    }
    return served;
  }

  /// True if the subscriber is registered here.
  public boolean isRegistered(Supi supi) {
    Ue ue = amf.ues().bySupi(supi);
    return ue != null && ue.isReachable();
  }

  /// Ends the registration of a subscriber (TS 24.501 5.5.2.3); false if there is none.
  ///
  /// @param again true if the UE shall register again at once
  public boolean deregister(Supi supi, boolean again) {
    Ue ue = amf.ues().bySupi(supi);
    return ue != null && ue.isReachable() && ue.post(new UeEvent.DeregistrationOrdered(again));
  }

  /// Tells all gNBs anew what this AMF serves (TS 38.413 8.7.3).
  public void announce() {
    var update =
        N2Messages.configurationUpdate(
            amf.config().name(), amf.config().guami(), amf.config().slices());
    amf.rans().all().stream().filter(Ran::isSetUp).forEach(ran -> ran.send(update));
  }

  /// Ends the connections of all UEs of all gNBs and begins anew (TS 38.413 8.7.4.2.1). Waits for
  /// the gNBs; true if all acknowledged.
  public boolean reset() {
    boolean all = true;
    for (Ran ran : amf.rans().all()) {
      all &= !ran.isSetUp() || NgReset.byAmf(amf, ran, CauseMisc.OM_INTERVENTION);
    }
    return all;
  }

  /// Accepts no more gNBs and lets those that are associated go.
  @Override
  public void close() {
    listeners.forEach(SctpListener::close);
    amf.rans().all().forEach(Ran::abort);
  }
}

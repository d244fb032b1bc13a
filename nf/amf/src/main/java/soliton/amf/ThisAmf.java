package soliton.amf;

import java.time.Instant;
import java.util.random.RandomGenerator;
import soliton.amf.ue.Ue;
import soliton.base.FiveGGuti;
import soliton.base.FiveGTmsi;
import soliton.crypto.ServingNetworkName;
import soliton.nf.Admission;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.MailRoom;
import soliton.nf.Reminders;
import soliton.nf.Scheduler;

/// What every procedure of this AMF works with.
///
/// @param rans the gNBs that are set up
/// @param random for identities and key set identifiers; unpredictable in production
public record ThisAmf(
    AmfConfig config,
    Peers peers,
    Scheduler scheduler,
    MailRoom room,
    UeTable ues,
    Rans rans,
    Admission admission,
    Reminders<Ue> reminders,
    RandomGenerator random) {

  public AmfTimers timers() {
    return config.timers();
  }

  public Counters counters() {
    return room.counters();
  }

  public EventLog log() {
    return room.log();
  }

  public void count(String measurement) {
    counters().counter(measurement).add();
  }

  public Instant now() {
    return scheduler.clock().now();
  }

  public long nanos() {
    return scheduler.clock().nanos();
  }

  public FiveGGuti guti(FiveGTmsi tmsi) {
    return new FiveGGuti(config.guami(), tmsi);
  }

  /// TS 24.501 9.12.1.
  public String servingNetworkName() {
    return ServingNetworkName.of(config.plmn());
  }
}

package soliton.amf;

import java.time.Duration;
import soliton.nf.Timer;

/// The timers of the AMF: TS 24.501 table 10.2.2, and those of our own where the specifications
/// leave the supervision to us.
///
/// @param t3512 periodic registration, told to the UE
/// @param t3502 pause after five failed registrations, told to the UE
/// @param t3513 paging
/// @param t3522 deregistration request
/// @param t3550 registration accept
/// @param t3555 configuration update command
/// @param t3560 authentication request and security mode command
/// @param t3570 identity request
/// @param release UE CONTEXT RELEASE COMMAND until it is complete
/// @param reset NG RESET until it is acknowledged
/// @param grace added to T3512 for the mobile reachable timer, and again until implicit
///     deregistration
/// @param memory how long a deregistered UE's keys are remembered
public record AmfTimers(
    Timer t3512,
    Timer t3502,
    Timer t3513,
    Timer t3522,
    Timer t3550,
    Timer t3555,
    Timer t3560,
    Timer t3570,
    Timer release,
    Timer reset,
    Timer grace,
    Timer memory) {

  private static final String TABLE = "TS 24.501 table 10.2.2";

  public static final AmfTimers DEFAULT =
      new AmfTimers(
          new Timer("T3512", minutes(54), 0, "TS 24.501 table 10.2.1", "periodic registration"),
          new Timer("T3502", minutes(12), 0, "TS 24.501 table 10.2.1", "registration attempts"),
          new Timer("T3513", seconds(2), 2, TABLE, "paging answered"),
          new Timer("T3522", seconds(6), 4, TABLE, "deregistration accepted"),
          new Timer("T3550", seconds(6), 4, TABLE, "registration completed"),
          new Timer("T3555", seconds(6), 4, TABLE, "configuration update completed"),
          new Timer("T3560", seconds(6), 4, TABLE, "authentication or security mode answered"),
          new Timer("T3570", seconds(6), 4, TABLE, "identity told"),
          new Timer("release", seconds(5), 0, "TS 38.413 8.3.3", "UE context released by the gNB"),
          new Timer("reset", seconds(5), 2, "TS 38.413 8.7.4", "NG reset acknowledged"),
          new Timer("mobile reachable", minutes(4), 0, TABLE + " note 1", "beyond T3512"),
          new Timer("memory", minutes(60), 0, "TS 24.501 4.4.2", "keys of a deregistered UE"));

  private static Duration seconds(long value) {
    return Duration.ofSeconds(value);
  }

  private static Duration minutes(long value) {
    return Duration.ofMinutes(value);
  }
}

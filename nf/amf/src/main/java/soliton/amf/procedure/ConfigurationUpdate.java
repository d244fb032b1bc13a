package soliton.amf.procedure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import soliton.amf.AmfConfig.Names;
import soliton.amf.ThisAmf;
import soliton.amf.rules.CollisionRules.Running;
import soliton.amf.ue.Ue;
import soliton.base.FiveGTmsi;
import soliton.nas.gmm.ConfigurationUpdateCommand;
import soliton.nas.gmm.ConfigurationUpdateCommandBuilder;
import soliton.nas.gmm.ConfigurationUpdateComplete;
import soliton.nas.ie.ConfigurationUpdateIndication;
import soliton.nas.ie.DaylightSavingTime;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NetworkName;
import soliton.nas.ie.TimeZone;
import soliton.nas.ie.UniversalTime;

/// Generic UE configuration update (TS 24.501 5.4.4): network name and time, which need no answer;
/// a new 5G-GUTI, which does.
final class ConfigurationUpdate {
  private static final long SECONDS_AN_HOUR = 3600;

  private ConfigurationUpdate() {}

  /// Names and time for the display (NITZ).
  static void tellNetworkName(UeDialogue dialogue) {
    dialogue.send(withNames(new ConfigurationUpdateCommandBuilder(), dialogue.amf()).build());
  }

  /// A new 5G-GUTI after paging, so that nobody who listens can follow the UE (TS 33.501 6.12.3).
  /// Without answer both stay valid (5.4.4.6 a).
  static void reallocateGuti(UeDialogue dialogue) {
    ThisAmf amf = dialogue.amf();
    Ue ue = dialogue.ue();
    FiveGTmsi oldest = ue.formerTmsi();
    if (oldest != null) {
      amf.ues().release(oldest, ue);
    }
    FiveGTmsi tmsi = amf.ues().allocateTmsi(ue);
    ue.reallocate(tmsi);
    ConfigurationUpdateCommand command =
        new ConfigurationUpdateCommandBuilder()
            .configurationUpdateIndication(new ConfigurationUpdateIndication(true, false))
            .guti(new MobileIdentity.Guti(amf.guti(tmsi)))
            .build();
    var complete =
        dialogue.askOrNull(
            Running.CONFIGURATION_UPDATE_COMPLETE,
            amf.timers().t3555(),
            () -> dialogue.send(command),
            answer -> answer instanceof ConfigurationUpdateComplete done ? done : null);
    FiveGTmsi former = ue.formerTmsi();
    if (complete != null && former != null) {
      amf.ues().release(former, ue);
      ue.forgetFormerTmsi();
    }
  }

  private static ConfigurationUpdateCommandBuilder withNames(
      ConfigurationUpdateCommandBuilder command, ThisAmf amf) {
    Names names = amf.config().names();
    Instant now = amf.now().truncatedTo(ChronoUnit.SECONDS);
    ZoneRules rules = names.zone().getRules();
    TimeZone zone = TimeZone.of(rules.getOffset(now));
    return command
        .fullNameForNetwork(NetworkName.of(names.full()))
        .shortNameForNetwork(NetworkName.of(names.brief()))
        .localTimeZone(zone)
        .universalTimeAndLocalTimeZone(
            new UniversalTime(LocalDateTime.ofInstant(now, ZoneOffset.UTC), zone))
        .networkDaylightSavingTime(saving(rules.getDaylightSavings(now).toSeconds()));
  }

  private static DaylightSavingTime saving(long seconds) {
    return seconds <= 0
        ? DaylightSavingTime.NONE
        : seconds <= SECONDS_AN_HOUR ? DaylightSavingTime.ONE_HOUR : DaylightSavingTime.TWO_HOURS;
  }
}

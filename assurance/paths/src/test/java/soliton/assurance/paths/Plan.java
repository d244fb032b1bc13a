package soliton.assurance.paths;

import java.util.ArrayList;
import java.util.List;
import soliton.base.Ipv4Address;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.CreateUrrBuilder;
import soliton.pfcp.message.SessionEstablishmentRequest;

/// A session to be: whose it is, and its rules, which are numbered from 1.
record Plan(Phone phone, List<Rule> rules, long ambrKbps) {
  static final long URR = 1;
  private static final FTeid CHOOSE = new FTeid.Choose(true, true, 1);

  Plan {
    rules = List.copyOf(rules);
  }

  static Plan of(Rule... rules) {
    return new Plan(Phone.FIRST, List.of(rules), Rule.NO_LIMIT);
  }

  Plan withAmbr(long kbps) {
    return new Plan(phone, rules, kbps);
  }

  Plan of(Phone other) {
    return new Plan(other, rules, ambrKbps);
  }

  /// @param urr measures the rules that are metered; its identifier is [#URR]
  SessionEstablishmentRequest request(Ipv4Address smf, CreateUrrBuilder urr) {
    List<CreatePdr> pdrs = new ArrayList<>();
    List<CreateFar> fars = new ArrayList<>();
    List<CreateQer> qers = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      pdrs.add(PfcpRules.pdr(i + 1, rules.get(i), phone, CHOOSE, hasAmbr()));
      fars.add(PfcpRules.far(i + 1, rules.get(i), phone));
      qers.add(PfcpRules.qer(i + 1, rules.get(i)));
    }
    if (hasAmbr()) {
      qers.add(PfcpRules.ambr(ambrKbps));
    }
    return SessionEstablishmentRequest.builder()
        .nodeId(NodeId.of(smf))
        .cpFSeid(FSeid.of(phone.teid(), smf))
        .createPdrs(pdrs)
        .createFars(fars)
        .createQers(qers)
        .createUrrs(urr.build())
        .build();
  }

  boolean hasAmbr() {
    return ambrKbps != Rule.NO_LIMIT;
  }

  static CreateUrrBuilder counting() {
    return CreateUrr.builder()
        .urrId(new UrrId(URR))
        .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
        .reportingTriggers(ReportingTriggers.of(ReportingTriggers.VOLTH))
        .volumeThreshold(Volume.ofTotal(1L << 40));
  }
}

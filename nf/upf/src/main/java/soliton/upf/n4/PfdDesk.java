package soliton.upf.n4;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soliton.nf.EventLog;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.message.ApplicationPfds;
import soliton.pfcp.message.PfdManagementRequest;
import soliton.pfcp.message.PfdManagementResponse;
import soliton.pfcp.message.PfdPartialFailureInformation;
import soliton.upf.rules.Application;
import soliton.upf.rules.Applications;
import soliton.upf.rules.PfdReader;

/// Packet flow descriptions that SMFs provide (TS 29.244 6.2.5): they hold for the sessions of all
/// SMFs, from the moment they are accepted. Owned by the control side.
final class PfdDesk {
  private static final int IE_APPLICATION_PFDS = 58;

  private final NodeId self;
  private final Applications applications;
  private final EventLog log;

  PfdDesk(NodeId self, Applications applications, EventLog log) {
    this.self = self;
    this.applications = applications;
    this.log = log;
  }

  /// @param takesParts the SMF understands partial acceptance (PAPFD, 5.42)
  PfdManagementResponse manage(PfdManagementRequest request, boolean takesParts) {
    if (request.applicationPfds().isEmpty()) {
      applications.clear();
      return answer(Cause.REQUEST_ACCEPTED, List.of());
    }
    Map<String, List<Application.Description>> sound = new LinkedHashMap<>();
    List<PfdPartialFailureInformation> failures = new ArrayList<>();
    for (ApplicationPfds each : request.applicationPfds()) {
      PfdReader.Read read = PfdReader.read(each);
      if (read.failure() != null) {
        failures.add(failure(each.applicationId(), read.failure()));
      } else if (!hasRoom(sound.keySet(), each)) {
        failures.add(failure(each.applicationId(), Cause.NO_RESOURCES_AVAILABLE));
      } else {
        sound.put(each.applicationId().toString(), read.descriptions());
      }
    }
    if (!failures.isEmpty() && (!takesParts || sound.isEmpty())) {
      return refused(failures.getFirst());
    }
    sound.forEach(applications::describe);
    log.info("applications.described", "sound", sound.size(), "failed", failures.size());
    return failures.isEmpty()
        ? answer(Cause.REQUEST_ACCEPTED, failures)
        : answer(Cause.REQUEST_PARTIALLY_ACCEPTED, failures);
  }

  private boolean hasRoom(Set<String> accepted, ApplicationPfds given) {
    Set<String> more = new HashSet<>(accepted);
    more.add(given.applicationId().toString());
    more.removeIf(id -> applications.of(id) != null);
    return applications.size() + more.size() <= Applications.MAX_APPLICATIONS;
  }

  private static PfdPartialFailureInformation failure(Name application, Cause cause) {
    return PfdPartialFailureInformation.builder()
        .applicationId(application)
        .failureCause(cause)
        .build();
  }

  /// 6.2.5.3: as if the request had not been received. Causes 90 and 91 are for partial failures.
  private PfdManagementResponse refused(PfdPartialFailureInformation first) {
    Cause why = first.failureCause();
    log.peerFault("applications.refused", "application", first.applicationId(), "why", why.value());
    return PfdManagementResponse.builder()
        .cause(why.equals(Cause.PFD_CONTENTS_SYNTAX_ERROR) ? Cause.MANDATORY_IE_INCORRECT : why)
        .offendingIe(IE_APPLICATION_PFDS)
        .nodeId(self)
        .build();
  }

  private PfdManagementResponse answer(Cause cause, List<PfdPartialFailureInformation> failures) {
    return PfdManagementResponse.builder()
        .cause(cause)
        .nodeId(self)
        .pfdPartialFailureInformations(failures)
        .build();
  }
}

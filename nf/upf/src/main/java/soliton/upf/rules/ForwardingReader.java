package soliton.upf.rules;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.AddressReplacement;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.ForwardingPolicy;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.RedirectInformation;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.pfcp.ie.TransportLevelMarkingIndications;
import soliton.pfcp.ie.VlanTag;
import soliton.pfcp.message.DuplicatingParameters;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.upf.rules.Far.Forwarding;
import soliton.upf.rules.Far.Marking;
import soliton.upf.rules.Far.OuterHeader;
import soliton.upf.rules.Far.Proxy;
import soliton.upf.rules.Far.Redirect;

/// Where packets go, as PFCP writes it (TS 29.244 tables 7.5.2.3-2, 7.5.2.3-3, 7.5.4.3-2).
final class ForwardingReader {
  private static final int IE_NETWORK_INSTANCE = 22;
  private static final int IE_TRANSPORT_LEVEL_MARKING = 30;
  private static final int IE_REDIRECT_INFORMATION = 38;
  private static final int IE_FORWARDING_POLICY = 41;
  private static final int IE_OUTER_HEADER_CREATION = 84;
  private static final int IE_MARKING_INDICATIONS = 398;

  private final Means means;

  ForwardingReader(Means means) {
    this.means = means;
  }

  Forwarding read(long farId, ForwardingParameters given) {
    Blame blame = Blame.of(FailedRuleId.Kind.FAR, farId);
    blame.refuse(given.headerEnrichment() != null, "header enrichment (feature HEEU)");
    blame.refuse(given.metadata() != null, "metadata of service chains (feature AFSFC)");
    blame.refuse(
        !given.extendedTransportLevelMarkings().isEmpty(),
        "marking by PDU set importance (feature PSITLM)");
    blame.refuse(
        !given.headerHandlingControlRules().isEmpty(), "handling of headers (feature USHPH)");
    refuseReplacement(blame, given.ipAddressAndPortNumberReplacement());
    blame.refuse(given.n6RoutingInformation() != null, "N6 routing information (feature UN6TU)");
    blame.refuse(
        given.onPathN6ConnectionInformation() != null, "media information (feature CONUDP)");
    String network = NetworkInstance.of(given.networkInstance());
    String steered = steering(given.forwardingPolicy());
    // Linked Traffic Endpoint ID and Destination Interface Type say nothing about forwarding.
    return checked(
        blame,
        new Forwarding(
            given.destinationInterface(),
            steered == null ? network : steered,
            header(blame, given.outerHeaderCreation()),
            marking(blame, given.transportLevelMarking(), given.transportLevelMarkingIndications()),
            redirect(blame, given.redirectInformation()),
            proxy(blame, given)));
  }

  Forwarding read(long farId, DuplicatingParameters given) {
    Blame blame = Blame.of(FailedRuleId.Kind.FAR, farId);
    return checked(
        blame,
        new Forwarding(
            given.destinationInterface(),
            steering(given.forwardingPolicy()),
            header(blame, given.outerHeaderCreation()),
            marking(blame, given.transportLevelMarking(), null),
            null,
            Proxy.NOTHING));
  }

  /// Applies changes. What is not mentioned stays; what comes with null length goes (5.6.3).
  Forwarding update(long farId, @Nullable Forwarding old, UpdateForwardingParameters change) {
    Blame blame = Blame.of(FailedRuleId.Kind.FAR, farId);
    refuseUnsupported(blame, change);
    Forwarding before = old == null ? Forwarding.to(DestinationInterface.CORE, null) : old;
    List<Integer> gone = change.removed();
    OuterHeader header = header(blame, change.outerHeaderCreation());
    Redirect redirect = redirect(blame, change.redirectInformation());
    boolean marks =
        change.transportLevelMarking() != null
            || change.transportLevelMarkingIndications() != null
            || gone.contains(IE_TRANSPORT_LEVEL_MARKING)
            || gone.contains(IE_MARKING_INDICATIONS);
    return checked(
        blame,
        new Forwarding(
            change.destinationInterface() == null ? before.to() : change.destinationInterface(),
            network(before, change),
            header != null || gone.contains(IE_OUTER_HEADER_CREATION) ? header : before.outer(),
            marks
                ? marking(
                    blame,
                    change.transportLevelMarking(),
                    change.transportLevelMarkingIndications())
                : before.marking(),
            redirect != null || gone.contains(IE_REDIRECT_INFORMATION)
                ? redirect
                : before.redirect(),
            before.proxying()));
  }

  private static void refuseUnsupported(Blame blame, UpdateForwardingParameters change) {
    blame.refuse(change.headerEnrichment() != null, "header enrichment (feature HEEU)");
    blame.refuse(change.metadata() != null, "metadata of service chains (feature AFSFC)");
    blame.refuse(
        change.extendedTransportLevelMarking() != null,
        "marking by PDU set importance (feature PSITLM)");
    blame.refuse(change.headerHandlingControlRule() != null, "handling of headers (feature USHPH)");
    refuseReplacement(blame, change.ipAddressAndPortNumberReplacement());
  }

  private static void refuseReplacement(Blame blame, @Nullable AddressReplacement given) {
    blame.refuse(given != null, "replacement of addresses (feature IPREP)");
  }

  private @Nullable String network(Forwarding before, UpdateForwardingParameters change) {
    String steered = steering(change.forwardingPolicy());
    String network = steered == null ? NetworkInstance.of(change.networkInstance()) : steered;
    boolean removed =
        change.removed().contains(IE_NETWORK_INSTANCE)
            || change.removed().contains(IE_FORWARDING_POLICY);
    return network != null || removed ? network : before.networkInstance();
  }

  private Forwarding checked(Blame blame, Forwarding read) {
    Capability needed =
        switch (read.to()) {
          case ACCESS, CORE -> null;
          case N6_LAN -> Capability.N6_LAN;
          case CP_FUNCTION -> Capability.CP_FUNCTION;
          case LI_FUNCTION -> Capability.COPIES;
          case FIVE_G_VN_INTERNAL -> Capability.VN_INTERNAL;
        };
    if (needed != null) {
      means.require(true, needed, blame);
    }
    return read;
  }

  /// 5.4.8: a forwarding policy leads to a network that the operator has set.
  private @Nullable String steering(@Nullable ForwardingPolicy given) {
    if (given == null) {
      return null;
    }
    String name = new String(given.identifier().toArray(), StandardCharsets.UTF_8);
    String network = means.steering().get(name);
    if (network == null) {
      throw RuleFault.of(
          Cause.INVALID_FORWARDING_POLICY, IE_FORWARDING_POLICY, "no forwarding policy " + name);
    }
    return network;
  }

  // ---- outer headers

  private @Nullable OuterHeader header(Blame blame, @Nullable OuterHeaderCreation given) {
    if (given == null) {
      return null;
    }
    blame.refuse(
        given.description().has(OuterHeaderCreation.N19_INDICATION)
            || given.description().has(OuterHeaderCreation.N6_INDICATION),
        "indications of N19 and N6 (feature GCOM)");
    blame.refuse(
        given.description().has(OuterHeaderCreation.LOW_LAYER_SSM_AND_C_TEID),
        "multicast sessions (N4mb)");
    if (given.cTag() != null || given.sTag() != null) {
      means.require(true, Capability.VLAN_TAGS, blame);
      blame.refuse(address(blame, given) != null, "a tag and another header together");
      return new OuterHeader.Tags(tag(given.cTag()), tag(given.sTag()));
    }
    InetAddress address = address(blame, given);
    if (address == null) {
      throw blame.fault("an outer header without address: " + given);
    }
    return header(blame, given, address);
  }

  private OuterHeader header(Blame blame, OuterHeaderCreation given, InetAddress address) {
    Long teid = given.teid();
    Integer port = given.port();
    if (teid != null) {
      blame.refuse(port != null, "GTP-U and another header together");
      return new OuterHeader.Gtpu(
          new RemoteTunnel(teid.intValue(), new InetSocketAddress(address, RemoteTunnel.PORT)));
    }
    if (port != null) {
      means.require(true, Capability.UDP_TUNNELS, blame);
      return new OuterHeader.Udp(new InetSocketAddress(address, port));
    }
    means.require(true, Capability.IP_TUNNELS, blame);
    return new OuterHeader.Ip(address);
  }

  /// Where both are given, IPv4 is taken (note of 8.2.56).
  private @Nullable InetAddress address(Blame blame, OuterHeaderCreation given) {
    if (given.ipv4() != null) {
      return given.ipv4().toInetAddress();
    }
    if (given.ipv6() == null) {
      return null;
    }
    means.require(given.isGtpu(), Capability.IPV6_TUNNELS, blame);
    return given.ipv6().toInetAddress();
  }

  /// The fields of a tag are written as in the element of 8.2.94.
  private static @Nullable VlanTag tag(soliton.base.@Nullable Octets given) {
    return given == null ? null : VlanTag.decode(given.reader());
  }

  // ---- the rest

  private Marking marking(
      Blame blame,
      @Nullable TransportLevelMarking given,
      @Nullable TransportLevelMarkingIndications indications) {
    boolean copies = indications != null && indications.has(TransportLevelMarkingIndications.TLMIP);
    means.require(given != null, Capability.MARKING, blame);
    means.require(copies, Capability.COPIED_MARKING, blame);
    return given == null
        ? new Marking(0, 0, copies)
        : new Marking(given.trafficClass(), given.mask(), copies);
  }

  private @Nullable Redirect redirect(Blame blame, @Nullable RedirectInformation given) {
    if (given == null) {
      return null;
    }
    int type = given.addressType();
    blame.refuse(type == RedirectInformation.URL, "redirection to a URL");
    blame.refuse(type == RedirectInformation.SIP_URI, "redirection to a SIP URI");
    means.require(true, Capability.REDIRECTION, blame);
    means.require(type >= RedirectInformation.PORT, Capability.PORT_REDIRECTION, blame);
    Redirect redirect = RedirectReader.read(given);
    if (redirect == null) {
      throw RuleFault.of(
          Cause.MANDATORY_IE_INCORRECT, IE_REDIRECT_INFORMATION, "no redirection: " + given);
    }
    return redirect;
  }

  private Proxy proxy(Blame blame, ForwardingParameters given) {
    if (given.proxying() == null) {
      return Proxy.NOTHING;
    }
    means.require(true, Capability.PROXYING, blame);
    return new Proxy(
        given.proxying().has(soliton.pfcp.ie.Proxying.ARP),
        given.proxying().has(soliton.pfcp.ie.Proxying.INS));
  }
}

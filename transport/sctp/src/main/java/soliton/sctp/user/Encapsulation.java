package soliton.sctp.user;

/// What SCTP packets travel in.
public enum Encapsulation {
  /// IP protocol 132. Needs CAP_NET_RAW.
  RAW_IP,
  /// UDP (RFC 6951), port 9899 by default. Needs no privilege.
  UDP
}

package soliton.upf.rules;

import soliton.pfcp.ie.FTeid;

/// Gives and takes back local tunnel endpoint identifiers (TS 29.244 5.5.3).
public interface TunnelEndpoints {
  /// A free identifier, not 0.
  ///
  /// @throws RuleFault if there is none
  int allocate();

  /// Takes a certain identifier, for a session that is restored (5.5.1).
  ///
  /// @throws RuleFault if another session has it
  void claim(int teid);

  void free(int teid);

  /// True if the user plane has an address of that version of IP towards the access side.
  boolean hasAddress(boolean ipv6);

  /// The endpoint with the addresses of the versions of IP asked for; at least one, which there is.
  FTeid.Given at(int teid, boolean ipv4, boolean ipv6);

  /// True if its addresses are those of this user plane.
  boolean isHere(FTeid.Given endpoint);
}

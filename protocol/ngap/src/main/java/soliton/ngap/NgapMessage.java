package soliton.ngap;

import soliton.per.Family;

/// A message of NGAP, as a record whose components are its information elements in the order of TS
/// 38.413 9.2.
@Family
public sealed interface NgapMessage permits FromRan, FromCore {}

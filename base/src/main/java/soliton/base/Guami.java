package soliton.base;

/// Globally unique AMF identifier (TS 23.003 2.10.1).
public record Guami(Plmn plmn, AmfId amf) {}

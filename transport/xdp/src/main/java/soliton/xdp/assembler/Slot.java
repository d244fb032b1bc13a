package soliton.xdp.assembler;

/// A place on the stack of a program, aligned to 8 octets.
///
/// @param offset from [Register#FRAME], negative
public record Slot(int offset, int octets) {}

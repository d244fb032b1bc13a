/// A faster way for packets in front of a data path, and the memory they share.
@org.jspecify.annotations.NullMarked
package soliton.transport.flow;

/// Soliton's own bill of material: what it runs with and what it is built with.
@org.jspecify.annotations.NullMarked
package soliton.provenance.own;

/// Bills of material, and the readers that turn files of strangers into them.
@org.jspecify.annotations.NullMarked
package soliton.provenance.bill;

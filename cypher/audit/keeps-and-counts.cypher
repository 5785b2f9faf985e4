// One position both keeps a store and takes its count.
//
// @severity medium
// @cure Let somebody from outside the store take part in each count.
// @judge splitting.keeps_and_counts
// @example 倉管員 counts the own store.

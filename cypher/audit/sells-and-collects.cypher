// One position both sells and collects the money.
//
// @severity medium
// @cure Let finance collect, or compare the two each month.
// @judge splitting.sells_and_collects
// @example A sells parts and takes in the money.

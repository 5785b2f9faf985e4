// One position both writes the invoices and takes in the money.
//
// @severity medium
// @cure Let one write the invoices and another collect, or compare the two each month.
// @judge splitting.bills_and_collects
// @example 出納 takes in cash and writes the invoices.

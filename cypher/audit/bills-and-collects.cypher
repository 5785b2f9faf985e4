// One position both writes the invoices and takes in the money.
//
// @severity medium
// @title_zh 同一崗位既開票又收款
// @cure Let one write the invoices and another collect, or compare the two each month.
// @cure_zh 開票與收款分由不同崗位，或每月核對。
// @judge splitting.bills_and_collects
// @example 出納 takes in cash and writes the invoices.

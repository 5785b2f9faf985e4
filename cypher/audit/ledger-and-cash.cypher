// One position keeps both the ledger and the cash, the bank accounts or the financial stamps.
//
// @severity high
// @cure Let one keep the books and another the money.
// @judge splitting.ledger_and_cash
// @example 出納 also does 賬務處理.

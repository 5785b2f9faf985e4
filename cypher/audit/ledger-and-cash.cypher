// One position keeps both the ledger and the cash, the bank accounts or the financial stamps.
//
// @severity high
// @title_zh 同一崗位既管帳又管錢
// @cure Let one keep the books and another the money.
// @cure_zh 帳與錢分由不同崗位掌管。
// @judge splitting.ledger_and_cash
// @example 出納 also does 賬務處理.

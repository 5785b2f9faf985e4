// One position both handles the money and reconciles it with the bank.
//
// @severity high
// @title_zh 同一崗位既收付款項又與銀行對帳
// @cure Let a position that handles no money get the statements and reconcile them.
// @cure_zh 改由不經手款項的崗位領取對帳單並編制調節表。
// @judge splitting.cash_and_reconciliation
// @example The cashier draws up the bank reconciliation.

// Several positions pay, and the manual gives nobody the approval of payments.
//
// A word of any sheet that approves payments, expenses or the use of money, in its duties or its authorities, is enough.
//
// @severity medium
// @title_zh 多個崗位付款而無人審批
// @cure Say who approves payments and reimbursements, and up to which amount.
// @cure_zh 寫明付款和報銷由哪個崗位審批，以及審批的金額。
// @param payers: int[1..50] = 2  Sheets that pay, from which on it is a finding.
// @judge paying.unapproved
// @example The cashier pays out and the buyer arranges payment; no sheet approves either.

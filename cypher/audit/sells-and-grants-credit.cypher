// One position both sells and decides on the credit of customers.
//
// @severity medium
// @title_zh 同一崗位既銷售又核定客戶信用
// @cure Let finance decide on limits and terms.
// @cure_zh 信用額度與帳期改由財務核定。
// @judge splitting.sells_and_grants_credit
// @example Who has the sales target approves credit limits.

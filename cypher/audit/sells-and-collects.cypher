// One position both sells and collects the money.
//
// @severity medium
// @title_zh 同一崗位既銷售又收款
// @cure Let finance collect, or compare the two each month.
// @cure_zh 改由財務收款，或每月核對。
// @judge splitting.sells_and_collects
// @example A sells parts and takes in the money.

// One position both computes the wages and pays them or approves their payment.
//
// @severity high
// @title_zh 同一崗位既核算工資又發放工資
// @cure Let finance pay by a list that another position has reviewed.
// @cure_zh 改由財務按經他人複核的工資表發放。
// @judge splitting.wages_computed_and_paid
// @example A works out the monthly pay and transfers it.

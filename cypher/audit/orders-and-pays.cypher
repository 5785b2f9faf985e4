// One position both chooses or orders from suppliers and pays or settles with them.
//
// @severity high
// @title_zh 同一崗位既採購又付款
// @cure Let another position release the payment.
// @cure_zh 付款改由其他崗位放行。
// @judge splitting.orders_and_pays
// @example A signs purchase contracts and arranges payment.

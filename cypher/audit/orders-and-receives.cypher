// One position both orders goods and receives or counts them.
//
// @severity high
// @title_zh 同一崗位既採購又驗收
// @cure Let another position order.
// @cure_zh 採購改由其他崗位辦理。
// @judge splitting.orders_and_receives
// @example A orders from suppliers and takes in the goods.

// One position both keeps or draws cheques and holds the seals that make them good.
//
// @severity high
// @title_zh 同一崗位既保管支票又掌管印鑒
// @cure Let another position hold the seals.
// @cure_zh 印鑒改由其他崗位保管。
// @judge splitting.cheques_and_seals
// @example The cashier keeps the blank cheques and the bank's seals.

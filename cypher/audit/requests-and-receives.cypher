// One position both requests goods and receives or counts them.
//
// @severity medium
// @title_zh 同一崗位既請購又驗收
// @cure Let the request be approved by somebody who does not take in the goods.
// @cure_zh 請購由不參與驗收的人員批准。
// @judge splitting.requests_and_receives
// @example A writes the purchase plan of the own store.

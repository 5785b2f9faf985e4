// One position both requests goods and receives or counts them.
//
// @severity medium
// @cure Let the request be approved by somebody who does not take in the goods.
// @judge splitting.requests_and_receives
// @example A writes the purchase plan of the own store.

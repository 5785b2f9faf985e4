// One position both orders goods and receives or counts them.
//
// @severity high
// @cure Let another position order.
// @judge splitting.orders_and_receives
// @example A orders from suppliers and takes in the goods.

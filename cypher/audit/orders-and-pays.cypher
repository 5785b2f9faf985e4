// One position both chooses or orders from suppliers and pays or settles with them.
//
// @severity high
// @cure Let another position release the payment.
// @judge splitting.orders_and_pays
// @example A signs purchase contracts and arranges payment.

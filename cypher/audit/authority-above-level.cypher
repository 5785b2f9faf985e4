// An ordinary position has a leader's power.
//
// Ordinary is a position whose level says so (普通人員), or, without a level, whose title is no leader's and who leads
// nobody. The powers are a table: reviewing and approving, prices, rewards, commanding, vetoing, directing others.
//
// @severity medium
// @cure Move the power to the superior, or raise the position's level.
// @judge powers.above_level
// @example A cashier may review vouchers.

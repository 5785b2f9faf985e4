// An ordinary position has a leader's power.
//
// Ordinary is a position whose level says so (普通人員), or, without a level, whose title is no leader's and who leads
// nobody. The powers are a table: reviewing and approving, prices, rewards, commanding, vetoing, directing others.
// Besides, nobody may approve up to a higher sum than somebody in the line above: that is a high finding.
//
// @severity medium
// @title_zh 普通崗位擁有主管權限
// @cure Move the power to the superior, or raise the position's level.
// @cure_zh 將權限移交上級，或提高該崗位職級。
// @judge powers.above_level
// @example A cashier may review vouchers.

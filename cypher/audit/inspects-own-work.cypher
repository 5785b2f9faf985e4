// One position inspects what it makes itself.
//
// @severity high
// @title_zh 同一崗位檢驗自己承做的工作
// @cure Let a position outside the line pass the work.
// @cure_zh 改由生產線以外的崗位檢驗放行。
// @judge splitting.inspects_own_work
// @example A workshop releases its own products.

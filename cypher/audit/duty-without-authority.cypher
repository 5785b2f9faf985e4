// A duty needs a power that no authority of the position gives.
//
// The tasks and the power that each needs are a table: rewards, contracts, purchasing, payments, approving, rules,
// deploying and appraising people. A position without any authority is a matter of `without-authority`.
//
// @severity medium
// @title_zh 職責缺少相應權限
// @cure Add the authority, or let somebody who has it do the duty.
// @cure_zh 補上權限，或由有權限的崗位承擔。
// @judge powers.missing
// @example A must 處理員工獎懲, but may only suggest.

// A duty needs a power that no authority of the position gives.
//
// The tasks and the power that each needs are a table: rewards, contracts, purchasing, payments, approving, rules,
// deploying and appraising people. A position without any authority is a matter of `without-authority`.
//
// @severity medium
// @cure Add the authority, or let somebody who has it do the duty.
// @judge powers.missing
// @example A must 處理員工獎懲, but may only suggest.
